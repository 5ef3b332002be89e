package org.kakehashi.identity;

/** Nobody changes his own roles: another administrator does. */
public final class OwnRoles extends RuntimeException {

    OwnRoles() {
        super("nobody changes his own roles");
    }
}
