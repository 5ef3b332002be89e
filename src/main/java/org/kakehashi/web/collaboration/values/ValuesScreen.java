package org.kakehashi.web.collaboration.values;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.web.parts.Crumb;

/** The page {@code collaboration/values/values}: each partner of the case and whether its values are on record. */
record ValuesScreen(Collaboration one, List<Line> lines, List<Crumb> crumbs) {

    /**
     * One partner.
     *
     * @param asked whether a statement is needed
     * @param record the statement that counts, also one that has run out
     */
    record Line(Partner partner, boolean asked, @Nullable ValuesRecord record) {}

    public String path() {
        return "/collaboration/" + one.id() + "/values";
    }
}
