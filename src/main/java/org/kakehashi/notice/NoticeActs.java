package org.kakehashi.notice;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What this module writes into the trail. */
@Component
class NoticeActs implements DeclaresActs {

    static final ActKind TOLD = ActKind.done("NOTICE_TOLD", "notice", "kind", "toRole", "toUnit", "by");
    static final ActKind READ = ActKind.read("NOTICE_READ", "notice");

    @Override
    public List<ActKind> actKinds() {
        return List.of(TOLD, READ);
    }
}
