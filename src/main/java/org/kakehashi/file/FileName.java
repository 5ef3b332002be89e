package org.kakehashi.file;

import java.text.Normalizer;
import org.kakehashi.file.FileRefused.Why;

/** The name that a sender gave a file, without path and without characters that hide what it is. */
record FileName(String value) {

    private static final int MAX = 200;

    /** @throws FileRefused if nothing usable is left */
    static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // controls, and the format characters (bidirectional overrides) that make "fdp.exe" look like "exe.pdf"
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]", "").strip();
        if (name.isEmpty() || name.startsWith(".") || name.length() > MAX) {
            throw new FileRefused(Why.NAME_UNUSABLE);
        }
        return new FileName(name);
    }
}
