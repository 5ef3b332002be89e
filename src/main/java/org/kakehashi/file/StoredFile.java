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

    /** A file with its bytes, which were shown to somebody by being returned. */
    public record Content(StoredFile file, byte[] bytes) {}
}
