package org.kakehashi.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is told about a case. It holds no name and no text of the case, so that it may also leave the
 * product by mail.
 *
 * @param by until when something is expected, or when something ends
 * @param readAt when the one who asks had read it; others to whom the same notice goes may not have
 */
public record Notice(
        UUID id, UUID caseId, NoticeKind kind, @Nullable LocalDate by, Instant at, @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }
}
