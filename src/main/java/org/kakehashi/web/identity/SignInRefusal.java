package org.kakehashi.web.identity;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody was not let in; the page to sign in on tells it in words and what to do. */
public enum SignInRefusal {
    /** No such name with that password. */
    PASSWORD,
    /** The institution knows who it is, and nobody here is called so. */
    UNKNOWN,
    /** More than a researcher's rights ask for a stronger sign-in than there was. */
    TOO_WEAK,
    /** The institution's provider refused, its answer did not fit the question, or it cannot be reached. */
    PROVIDER;

    /** The page with this refusal on it. */
    String page() {
        return "/sign-in?failed=" + name();
    }

    /** The one of this name; else that of the provider, which fits whatever happened. */
    static SignInRefusal named(String name) {
        Optional<SignInRefusal> found =
                Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
        return found.orElse(PROVIDER);
    }
}
