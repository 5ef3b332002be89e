package org.kakehashi.screening.kept;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** The acts on kept answers. Whom they are about is in no act. */
@Component
class KeptActs implements DeclaresActs {

    static final ActKind KEPT = ActKind.done("SCREENING_KEPT", "kept", "partyKind", "outcome", "hits", "editions")
            .committing("reason");
    static final ActKind READ = ActKind.read("KEPT_SCREENING_READ", "kept");

    @Override
    public List<ActKind> actKinds() {
        return List.of(KEPT, READ);
    }
}
