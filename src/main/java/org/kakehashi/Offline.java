package org.kakehashi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.replay.ReplayProgram;
import org.kakehashi.reference.Time;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.witness.WitnessServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of the product that need no database, for an auditor's own machine. */
final class Offline {

    private static final Logger LOG = LoggerFactory.getLogger(Offline.class);
    private static final int ASKED_WRONGLY = 2;

    private Offline() {}

    /** Whether the first argument names one of them. */
    static boolean asked(String... args) {
        return args.length > 0 && (args[0].equals("witness") || args[0].equals("replay"));
    }

    /**
     * Runs it; a witness goes on after this returns.
     *
     * @return exit code: 0 done, 1 a decision came out otherwise, 2 it could not be done as it was asked
     */
    static int run(String... args) {
        try {
            if (args[0].equals("witness")) {
                WitnessServer.run(Arrays.copyOfRange(args, 1, args.length), Time.in(ZoneOffset.UTC));
                return 0;
            }
            if (args.length != 2) {
                throw new IllegalArgumentException("replay bundle.zip");
            }
            return ReplayProgram.run(Path.of(args[1]));
        } catch (NoSuchFileException e) {
            return wrongly("no such file: " + e.getFile());
        } catch (IOException | UncheckedIOException | IllegalArgumentException | MalformedNote e) {
            return wrongly(e.getMessage());
        }
    }

    private static int wrongly(@Nullable String why) {
        LOG.error("実行できない / cannot be done: {}", why);
        return ASKED_WRONGLY;
    }
}
