package org.kakehashi.process.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.screening.Party;
import org.springframework.beans.factory.annotation.Autowired;

@KakehashiTest
class PartnerPartiesTest {

    private static final UUID ID = UUID.randomUUID();

    @Autowired
    PartnerParties parties;

    @Autowired
    Organisations organisations;

    @Test
    void an_identified_partner_is_looked_up_by_all_its_names_but_acronyms() {
        List<Party> all = of("Beihang University", "00wk2mp56");

        assertThat(all.get(0).id()).isEqualTo(ID);
        assertThat(all.get(0).otherNames()).contains("北京航空航天大学").doesNotContain("Beihang University", "BUAA");
    }

    @Test
    void what_stands_above_or_below_it_is_looked_up_beside_it_and_flagged() {
        List<Party> all = of("University of Tokyo", "057zh3y96");

        assertThat(all)
                .hasSizeGreaterThan(2)
                .filteredOn(one -> one.kind() == Party.Kind.ORGANISATION)
                .hasSize(1);
        assertThat(all.subList(1, all.size())).allSatisfy(one -> {
            assertThat(one.kind()).isIn(Party.Kind.PARENT_ORGANISATION, Party.Kind.RELATED_ORGANISATION);
            assertThat(one.id()).isNotEqualTo(ID);
        });
        assertThat(all).extracting(Party::id).doesNotHaveDuplicates();
    }

    @Test
    void what_owns_it_is_told_from_what_belongs_to_it() {
        Organisation child =
                organisations.find("057zh3y96").orElseThrow().related(Organisation.Relation.Kind.CHILD).stream()
                        .flatMap(one -> organisations.find(one.ror()).stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(of(child.name(), child.ror()))
                .filteredOn(one -> one.kind() == Party.Kind.PARENT_ORGANISATION)
                .extracting(Party::name)
                .contains("The University of Tokyo");
    }

    @Test
    void a_partner_that_nobody_identified_is_looked_up_as_typed() {
        assertThat(of("University of Ruritania", null))
                .containsExactly(Party.organisation(ID, "University of Ruritania", "UR"));
    }

    @Test
    void the_country_of_a_party_is_that_of_its_institution_and_changes_nothing_that_is_compared() {
        assertThat(of("Beihang University", "00wk2mp56").get(0).origin()).isEqualTo("CN");
        assertThat(of("University of Ruritania", null).get(0).origin()).isNull();
        UUID unattached = UUID.randomUUID();
        List<Party> all = parties.of(new Partnership(
                List.of(new Partnership.Institution(
                        ID,
                        null,
                        "Universität Strelsau",
                        List.of(),
                        "ドイツ",
                        null,
                        Partnership.Type.UNIVERSITY,
                        Answer.NO)),
                List.of(
                        new Partnership.Person(UUID.randomUUID(), "Rudolf Rassendyll", List.of(), ID),
                        new Partnership.Person(unattached, "Antoinette de Mauban", List.of(), null)),
                List.of()));
        assertThat(all).extracting(Party::origin).containsExactly("DE", "DE", null);
        assertThat(all).allMatch(one -> one.countries().isEmpty());
    }

    private List<Party> of(String name, @Nullable String ror) {
        return parties.of(new Partnership(
                List.of(new Partnership.Institution(
                        ID, null, name, List.of("UR"), null, ror, Partnership.Type.UNIVERSITY, Answer.NO)),
                List.of(),
                List.of()));
    }
}
