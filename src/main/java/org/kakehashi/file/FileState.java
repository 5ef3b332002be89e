package org.kakehashi.file;

/** Whether a stored file may be read. What is refused at once is never stored and has no state. */
public enum FileState {
    ACCEPTED,
    /** A {@link Scanner} could not be asked; nobody reads the file until it could. */
    QUARANTINED,
    /** A {@link Scanner} found something; the bytes are gone, the row says that there was a file. */
    REFUSED
}
