package org.kakehashi.browser;

import org.kakehashi.identity.DemoPeople;

/** Where people come in. */
final class SignInPage {

    private final Window window;

    SignInPage(Window window) {
        this.window = window;
    }

    SignInPage open() {
        window.go("/sign-in");
        return this;
    }

    /** By name and password; afterwards the home page is open. */
    void signIn(String username) {
        open();
        window.unfold("identity.sign-in.form");
        window.form()
                .fill("identity.sign-in.username", username)
                .fill("identity.sign-in.password", DemoPeople.PASSWORD);
        window.press("identity.sign-in.go");
        window.heading("home.title").waitFor();
    }
}
