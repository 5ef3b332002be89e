package org.kakehashi.file;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file without its bytes.
 *
 * @param name as the sender gave it, cleaned; may be personal, so it belongs on screens of the case only
 * @param sha256 lower-case hex
 */
public record StoredFile(
        UUID id,
        UUID caseId,
        UUID uploader,
        String name,
        FileKind kind,
        int size,
        String sha256,
        FileState state,
        Instant at) {

    /** The size for people: 12 KB, 3.4 MB. */
    public String sizeWords() {
        return size < 1_000_000 ? Math.max(1, size / 1000) + " KB" : Math.round(size / 100_000.0) / 10.0 + " MB";
    }

    /** A file with its bytes, which were shown to somebody by being returned. */
    public record Content(StoredFile file, byte[] bytes) {}
}
