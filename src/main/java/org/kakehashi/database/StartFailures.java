package org.kakehashi.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says plainly why the program did not start. */
final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemoRefused) {
                return new FailureAnalysis(
                        "Demo refused: " + cause.getMessage(),
                        "Run without spring.profiles.active and server.address for the demo, or set"
                                + " spring.datasource.url and your identity provider for real use (README).",
                        cause);
            }
            if (cause instanceof FolderInUse) {
                return new FailureAnalysis(
                        String.valueOf(cause.getMessage()),
                        "Stop the other program, or set kakehashi.database.folder to another folder.",
                        cause);
            }
            if (cause instanceof TrailNotProtected) {
                return new FailureAnalysis(
                        String.valueOf(cause.getMessage()),
                        "Let the program sign in as a role that is not the owner; the README gives the SQL lines.",
                        cause);
            }
        }
        return null;
    }
}
