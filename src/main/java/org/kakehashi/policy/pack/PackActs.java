package org.kakehashi.policy.pack;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

@Component
class PackActs implements DeclaresActs {

    static final ActKind PACK_PUT_IN_FORCE = ActKind.done("PACK_PUT_IN_FORCE", "pack", "version", "sha256", "from");
    static final ActKind PACK_KEPT_AS_DRAFT = ActKind.done("PACK_KEPT_AS_DRAFT", "pack", "version", "sha256", "from");

    @Override
    public List<ActKind> actKinds() {
        return List.of(PACK_PUT_IN_FORCE, PACK_KEPT_AS_DRAFT);
    }
}
