package org.kakehashi.web.identity;

import java.util.List;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.Unit;

/**
 * The page {@code identity/sign-in}.
 *
 * @param configured whether there is any way to sign in with a browser
 */
public record SignInScreen(
        boolean failed, boolean signedOut, boolean configured, String password, List<Account> accounts) {

    /** One person of the demo, to sign in as with one click. */
    public record Account(Person person, Unit unit, List<Role> roles) {}
}
