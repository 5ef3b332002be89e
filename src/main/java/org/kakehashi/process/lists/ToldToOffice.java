package org.kakehashi.process.lists;

import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.NoticeKind;
import org.kakehashi.notice.Notices;
import org.kakehashi.notice.Recipient;
import org.kakehashi.screening.RefreshWatch;
import org.kakehashi.trail.Stream;
import org.springframework.stereotype.Component;

/** Tells the office when a new edition was stopped or cannot be read. */
@Component
class ToldToOffice implements RefreshWatch {

    private final Notices notices;

    ToldToOffice(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void stopped(Command cause, UUID list) {
        tell(cause, list, NoticeKind.LIST_STOPPED);
    }

    @Override
    public void unreadable(Command cause, UUID list) {
        tell(cause, list, NoticeKind.LIST_UNREADABLE);
    }

    private void tell(Command cause, UUID list, NoticeKind kind) {
        notices.tellAbout(cause, Recipient.role(Role.OFFICER), kind, list, Stream.ofList(list));
    }
}
