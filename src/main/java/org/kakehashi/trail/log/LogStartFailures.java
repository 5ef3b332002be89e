package org.kakehashi.trail.log;

import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.KeyMissing;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says plainly why the program did not start, where the log is the reason. */
final class LogStartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeyMissing) {
                return new FailureAnalysis(
                        "A key of the trail is missing: " + cause.getMessage(),
                        "Bring back the folder of its keys, and name it with kakehashi.trail.keys (README).",
                        cause);
            }
            if (cause instanceof TrailSetBack) {
                return new FailureAnalysis(
                        "The trail was set back: " + cause.getMessage() + ".",
                        "Restore the newest backup. If what is missing is lost, two people decide on a new epoch:"
                                + " kakehashi.trail.new-epoch.decided-by (two names) and"
                                + " kakehashi.trail.new-epoch.reason, for one start (README).",
                        cause);
            }
        }
        return null;
    }
}
