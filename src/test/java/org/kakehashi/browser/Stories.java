package org.kakehashi.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/** Begins stories on the program that runs here. */
@TestComponent
class Stories {

    private final MessageSource texts;
    private final Environment environment;

    Stories(MessageSource texts, Environment environment) {
        this.texts = texts;
        this.environment = environment;
    }

    Story begin(String name, Reading reading) {
        String address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new Story(name, reading, address, new Words(texts, reading.language()));
    }
}
