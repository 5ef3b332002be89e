package org.kakehashi.screening.sheet;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** The acts on spreadsheets. What stands in them is in no act. */
@Component
class SheetActs implements DeclaresActs {

    static final ActKind ADDED = ActKind.done("SHEET_ADDED", "sheet", "rows", "readers");
    static final ActKind RESUMED = ActKind.done("SHEET_RESUMED", "sheet");
    static final ActKind DELETED = ActKind.done("SHEET_DELETED", "sheet");
    static final ActKind READ = ActKind.read("SHEET_READ", "sheet");

    @Override
    public List<ActKind> actKinds() {
        return List.of(ADDED, RESUMED, DELETED, READ);
    }
}
