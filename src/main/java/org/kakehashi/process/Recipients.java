package org.kakehashi.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Role;
import org.kakehashi.notice.Recipient;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Level;
import org.kakehashi.review.Step;
import org.springframework.stereotype.Component;

/** Whom a notice about a step goes to. */
@Component
class Recipients {

    List<Recipient> of(CaseFile file, Step step, @Nullable Level level) {
        return switch (step.holder()) {
            case SUBJECT -> List.of(Recipient.person(file.subject()));
            case OFFICE -> List.of(Recipient.role(Role.OFFICER));
            case LEVEL -> List.of(atLevel(file, level == null ? Level.INTEGRITY_OFFICE : level));
        };
    }

    static Recipient atLevel(CaseFile file, Level level) {
        return level == Level.UNIT_HEAD ? Recipient.headOf(file.unit()) : Recipient.role(level.role());
    }
}
