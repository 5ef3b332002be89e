package org.kakehashi;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.kakehashi.audit.replay.ReplayProgram;
import org.kakehashi.reference.Time;
import org.kakehashi.trail.witness.WitnessServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product, or, named by the first argument, a part of it that needs no database. */
@SpringBootApplication
public class Kakehashi {

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("witness")) {
            WitnessServer.run(Arrays.copyOfRange(args, 1, args.length), Time.in(ZoneOffset.UTC));
            return;
        }
        if (args.length > 1 && args[0].equals("replay")) {
            System.exit(ReplayProgram.run(args[1]));
        }
        SpringApplication.run(Kakehashi.class, args);
    }
}
