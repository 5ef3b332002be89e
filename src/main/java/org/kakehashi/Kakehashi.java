package org.kakehashi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product, or, named by the first argument, a part of it that needs no database. */
@SpringBootApplication
public class Kakehashi {

    public static void main(String[] args) {
        if (Offline.asked(args)) {
            int code = Offline.run(args);
            if (code != 0) {
                System.exit(code);
            }
            return;
        }
        SpringApplication.run(Kakehashi.class, args);
    }
}
