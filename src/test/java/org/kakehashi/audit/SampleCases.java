package org.kakehashi.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Newcomer;
import org.springframework.boot.test.context.TestComponent;

/** Two cases for the auditor to read; made once, since a researcher has one disclosure a year. */
@TestComponent
public class SampleCases {

    private final Disclosing disclosing;
    private final Newcomer newcomer;
    private final Map<String, UUID> made = new java.util.HashMap<>();

    SampleCases(Disclosing disclosing, Newcomer newcomer) {
        this.disclosing = disclosing;
        this.newcomer = newcomer;
    }

    /** Suzuki's disclosure, accepted by rule. */
    public UUID accepted() {
        return made.computeIfAbsent("suzuki", who -> submitted(who, Map.of()));
    }

    /** Ito's disclosure of a side job that may not be told of, under review. */
    public UUID underReview() {
        return made.computeIfAbsent("ito", who -> submitted(who, Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob())));
    }

    /** Two like these, at which nobody has looked yet. */
    public List<UUID> fresh() {
        return List.of(
                submitted(newcomer.engineer(), Map.of(Part.SIDE_JOBS, Disclosing.hiddenSideJob())),
                submitted(newcomer.engineer(), Map.of()));
    }

    private UUID submitted(String who, Map<Part, PartAnswer> given) {
        UUID id = disclosing.filledIn(who, given);
        disclosing.submit(who, id);
        return id;
    }
}
