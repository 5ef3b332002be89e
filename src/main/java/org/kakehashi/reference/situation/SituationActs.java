package org.kakehashi.reference.situation;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

@Component
class SituationActs implements DeclaresActs {

    static final ActKind INDICES_ENTERED =
            ActKind.done("INDICES_ENTERED", "indices", "countries", "values", "oldest", "newest", "sha256");

    @Override
    public List<ActKind> actKinds() {
        return List.of(INDICES_ENTERED);
    }
}
