package org.kakehashi.collaboration.proposal;

import java.util.function.BiConsumer;

/** The answers of one page. A part may be half empty while it is a draft; what it holds is well typed. */
public sealed interface Part
        permits Outline, Partnership, Technology, Visit, Access, Agreements, Funding, Ethics, Further {

    /** Tells each answer that cannot stand as it is, as field and problem; also in a draft. */
    void tellWrong(BiConsumer<String, String> wrong);

    /** Tells each answer that must be there before the proposal is sent. */
    void tellMissing(Proposal whole, BiConsumer<String, String> missing);
}
