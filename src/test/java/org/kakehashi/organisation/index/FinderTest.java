package org.kakehashi.organisation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.organisation.FoundOrganisation;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.OrganisationName;
import org.kakehashi.organisation.register.Register;

/** Whoever types a name, in whichever language, sees the organisation before the name is whole. */
class FinderTest {

    private static final List<Organisation> ALL = Register.shipped().organisations();
    private static final Finder FINDER = new Finder(ALL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            東京大          | The University of Tokyo
            東京大学        | The University of Tokyo
            univ tokyo      | The University of Tokyo
            Tokyo, Univ. of | The University of Tokyo
            ｋｙｏｔｏ ｕｎｉ     | Kyoto University
            MIT             | Massachusetts Institute of Technology
            mit             | Massachusetts Institute of Technology
            北京航空航      | Beihang University
            清华            | Tsinghua University
            理化学研        | RIKEN
            eth zuri        | ETH Zurich
            ETH Zürich      | ETH Zurich
            caltech         | California Institute of Technology
            Москов          | Moscow University «Synergy»
            # short names that the register does not have, in the characters of each place
            哈工大          | Harbin Institute of Technology
            北航            | Beihang University
            西工大          | Northwestern Polytechnical University
            中科大          | University of Science and Technology of China
            電子科大        | University of Electronic Science and Technology of China
            电子科大        | University of Electronic Science and Technology of China
            """)
    void the_first_is_what_was_meant(String typed, String name) {
        assertThat(FINDER.find(typed, 8))
                .first()
                .extracting(one -> one.organisation().name())
                .isEqualTo(name);
    }

    @Test
    void the_name_that_fits_is_told() {
        assertThat(FINDER.find("東京大学", 8).get(0).by().value()).isEqualTo("東京大学");
    }

    @Test
    void nothing_is_found_by_too_little_or_by_signs_alone() {
        for (String typed : List.of("", " ", "a", "(", "%_'", "zzzzqqqq", "https://")) {
            assertThat(FINDER.find(typed, 8)).as(typed).isEmpty();
        }
        assertThat(FINDER.find("the of and ".repeat(500), 8)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void each_organisation_is_found_by_each_of_its_names_typed_whole() {
        int names = 0;
        int first = 0;
        int found = 0;
        for (int i = 0; i < ALL.size(); i += 41) {
            Organisation one = ALL.get(i);
            for (OrganisationName name : one.names()) {
                if (one.status() == Organisation.Status.ACTIVE && !name.is(OrganisationName.Kind.ACRONYM)) {
                    int rank = FINDER.find(name.value(), 8).stream()
                            .map(FoundOrganisation::organisation)
                            .toList()
                            .indexOf(one);
                    names++;
                    first += rank == 0 ? 1 : 0;
                    found += rank >= 0 ? 1 : 0;
                }
            }
        }
        assertThat(names).isEqualTo(2099);
        assertThat(1.0 * first / names).as("the first").isGreaterThanOrEqualTo(0.98);
        assertThat(1.0 * found / names).as("among eight").isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void what_is_withdrawn_is_not_offered() {
        Organisation withdrawn = ALL.stream()
                .filter(one -> one.status() == Organisation.Status.WITHDRAWN)
                .findFirst()
                .orElseThrow();
        assertThat(FINDER.find(withdrawn.name(), 50))
                .extracting(FoundOrganisation::organisation)
                .doesNotContain(withdrawn);
    }
}
