package org.kakehashi.organisation;

/** The file that is to hold the register is not there, or is none. */
public final class RegisterUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RegisterUnreadable(String file, String why, Throwable cause) {
        super("The register of organisations " + file + " cannot be read: " + why, cause);
    }
}
