package org.kakehashi.file;

/** Port: a malware scanner of the site. Without one, files that pass the {@link Inspection} are accepted. */
public interface Scanner {

    enum Verdict {
        CLEAN,
        INFECTED,
        /** Could not be asked; the file waits in quarantine. */
        UNAVAILABLE
    }

    Verdict scan(byte[] bytes);
}
