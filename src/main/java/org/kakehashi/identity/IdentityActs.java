package org.kakehashi.identity;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What the trail hears of those who come with more rights than a researcher has. */
@Component
class IdentityActs implements DeclaresActs {

    static final ActKind SIGNED_IN = ActKind.done("SIGNED_IN", "roles");
    static final ActKind ROLE_TAKEN = ActKind.done("ROLE_TAKEN", "role");

    @Override
    public List<ActKind> actKinds() {
        return List.of(SIGNED_IN, ROLE_TAKEN);
    }
}
