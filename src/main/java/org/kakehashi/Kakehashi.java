package org.kakehashi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. Nothing else is decided here. */
@SpringBootApplication
public class Kakehashi {

    public static void main(String[] args) {
        SpringApplication.run(Kakehashi.class, args);
    }
}
