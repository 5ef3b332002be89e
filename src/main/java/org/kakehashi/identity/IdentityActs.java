package org.kakehashi.identity;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What the trail hears of those who come with more rights than a researcher has, and of who was given them by whom. */
@Component
class IdentityActs implements DeclaresActs {

    static final ActKind SIGNED_IN = ActKind.done("SIGNED_IN", "roles");
    static final ActKind ROLE_TAKEN = ActKind.done("ROLE_TAKEN", "role");

    static final ActKind UNIT_ENTERED = ActKind.done("UNIT_ENTERED", "unit");
    static final ActKind PERSON_ENTERED = ActKind.done("PERSON_ENTERED", "unit");
    static final ActKind PERSON_CHANGED = ActKind.done("PERSON_CHANGED", "unit");
    static final ActKind ROLE_GRANTED =
            ActKind.done("ROLE_GRANTED", "role", "unit").committing("reason");
    static final ActKind ROLE_WITHDRAWN =
            ActKind.done("ROLE_WITHDRAWN", "role", "unit").committing("reason");

    @Override
    public List<ActKind> actKinds() {
        return List.of(
                SIGNED_IN, ROLE_TAKEN, UNIT_ENTERED, PERSON_ENTERED, PERSON_CHANGED, ROLE_GRANTED, ROLE_WITHDRAWN);
    }
}
