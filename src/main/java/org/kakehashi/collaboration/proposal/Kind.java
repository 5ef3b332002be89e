package org.kakehashi.collaboration.proposal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sort of collaboration it is, and with that which pages have anything to ask. The names are the values of the fact
 * {@code project.kind}.
 */
public enum Kind {
    JOINT_RESEARCH(Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    INBOUND_RESEARCHER(Page.VISIT, Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    INBOUND_STUDENT(Page.VISIT, Page.ACCESS, Page.FUNDING, Page.ETHICS),
    OUTBOUND_STAY(Page.VISIT, Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    JOINT_DEGREE(Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    DATA_OR_MATERIAL_TRANSFER(Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    FACILITY_USE(Page.VISIT, Page.ACCESS, Page.AGREEMENT, Page.FUNDING, Page.ETHICS),
    MOU(Page.AGREEMENT),
    /** A conference, open co-authorship, a short visit or talk: what goes on as before (P1). */
    ORDINARY_EXCHANGE(Page.ACCESS);

    private final Set<Page> own;

    Kind(Page... own) {
        this.own = Set.of(own);
    }

    /** Whether the page is asked for this kind; before a kind is chosen only the pages that all kinds have are. */
    static boolean asks(@Nullable Kind kind, Page page) {
        return page.always() || (kind != null && kind.own.contains(page));
    }

    /** Whether there is a partner institution in any case; a conference may have none. */
    boolean hasPartner() {
        return this != ORDINARY_EXCHANGE;
    }
}
