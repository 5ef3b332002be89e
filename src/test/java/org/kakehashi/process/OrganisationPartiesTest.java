package org.kakehashi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactValue;
import org.kakehashi.screening.ListMatch;
import org.kakehashi.screening.ListedRelation;

class OrganisationPartiesTest {

    private static final String MATCH = "institution.listMatch";
    private static final String RELATION = "institution.listRelation";

    @Test
    void whoever_judged_a_match_has_said_whether_there_is_a_relation() {
        assertThat(of(ListMatch.CLEARED, null, RELATION)).containsExactly(FactValue.nil());
        assertThat(of(ListMatch.CONFIRMED, ListedRelation.IS, RELATION)).containsExactly(FactValue.known("IS"));
        assertThat(of(ListMatch.CLEARED, ListedRelation.FUNDED_BY, RELATION))
                .containsExactly(FactValue.known("FUNDED_BY"));
    }

    @Test
    void nobody_has_said_anything_where_nothing_was_judged() {
        for (ListMatch match : List.of(ListMatch.NONE, ListMatch.POSSIBLE, ListMatch.UNKNOWN)) {
            assertThat(of(match, null, RELATION)).isEmpty();
        }
    }

    @Test
    void a_partner_of_no_match_whose_parent_is_listed_is_another_party_that_the_listed_one_owns() {
        assertThat(of(ListMatch.NONE, ListedRelation.OWNED_BY, MATCH)).containsExactly(FactValue.known("CLEARED"));
        assertThat(of(ListMatch.NONE, ListedRelation.OWNED_BY, RELATION)).containsExactly(FactValue.known("OWNED_BY"));
        assertThat(of(ListMatch.POSSIBLE, ListedRelation.OWNED_BY, MATCH))
                .as("somebody still has to judge the partner's own match")
                .containsExactly(FactValue.known("POSSIBLE"));
    }

    private static Stream<FactValue> of(ListMatch match, @Nullable ListedRelation relation, String key) {
        return OrganisationParties.facts(UUID.randomUUID(), match, relation).stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::value);
    }
}
