package org.kakehashi.architecture.canary;

import org.springframework.web.bind.annotation.GetMapping;

/** Answers requests outside the web package. */
public final class UsesTheWeb {

    @GetMapping("/canary")
    String answer() {
        return "";
    }
}
