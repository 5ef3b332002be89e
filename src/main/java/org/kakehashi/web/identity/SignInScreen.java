package org.kakehashi.web.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.Unit;

/**
 * The page {@code identity/sign-in}.
 *
 * @param failed why the last attempt was refused; null, if there was none
 * @param password of the demo; null, where there is no demo
 */
public record SignInScreen(
        @Nullable SignInRefusal failed,
        boolean signedOut,
        List<Way> ways,
        @Nullable String password,
        List<Account> accounts) {

    /** Whether there is any way to sign in with a browser. */
    public boolean configured() {
        return password != null || !ways.isEmpty();
    }

    /** Whether one may want to sign out of the institution too: to leave, or to come back by a stronger sign-in. */
    public boolean offersEnd() {
        return signedOut || failed == SignInRefusal.TOO_WEAK;
    }

    /**
     * By a provider of the institution.
     *
     * @param name as the institution says; null, where it says none
     * @param start the address where it begins
     * @param end where one signs out there too; null, where it offers nothing of the kind
     */
    public record Way(@Nullable String name, String start, @Nullable String end) {}

    /** One person of the demo, to sign in as with one click. */
    public record Account(Person person, Unit unit, List<Role> roles) {}
}
