package org.kakehashi.file;

/** An upload is not taken. {@link #why} has its text in {@code messages/file}, under {@code file.refused.<why>}. */
public final class FileRefused extends RuntimeException {

    /** Each says what the sender can do about it. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        NAME_UNUSABLE,
        KIND_NOT_ALLOWED,
        CONTENT_DIFFERS_FROM_NAME,
        UNREADABLE,
        ENCRYPTED,
        ACTIVE_CONTENT,
        MACRO,
        EXTERNAL_REFERENCE,
        EMBEDDED_FILE,
        UNPACKS_TOO_LARGE,
        UNSAFE_ARCHIVE,
        TOO_MANY_PIXELS,
        MALWARE
    }

    private final Why why;

    FileRefused(Why why) {
        super("file refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Key of the text for the sender. */
    public String messageKey() {
        return "file.refused." + why;
    }
}
