package org.kakehashi.web.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kakehashi.web.parts.Crumb;

/** The pages of receipts. */
final class ReceiptsScreen {

    private ReceiptsScreen() {}

    /** The page {@code receipt/receipts}. */
    record All(List<Line> lines) {}

    /** Something that the reader did. */
    record Line(UUID act, String text, Instant at) {}

    /**
     * The page {@code receipt/receipt}.
     *
     * @param proven whether it is the proof, or still the promise
     */
    record One(Line line, boolean proven, String text, List<Crumb> crumbs) {}
}
