package org.kakehashi.web.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Crumb;

/** The pages of receipts. */
final class ReceiptsScreen {

    private ReceiptsScreen() {}

    /** The page {@code receipt/receipts}. */
    record All(List<Line> lines) {}

    /**
     * Something that the reader did.
     *
     * @param number of the case it was done on; empty where it was done on none
     */
    record Line(UUID act, String text, String number, Instant at) {}

    /**
     * The page {@code receipt/receipt}.
     *
     * @param proven whether it is the proof, or still the promise
     */
    record One(Line line, boolean proven, String text, List<Crumb> crumbs) {}

    /**
     * The page {@code receipt/check}.
     *
     * @param files to be taken from here
     * @param options the keys as the verifiers want them, ready to be pasted
     */
    record Check(
            List<String> files, List<String> keys, String options, @Nullable String checkpoint, List<Crumb> crumbs) {}
}
