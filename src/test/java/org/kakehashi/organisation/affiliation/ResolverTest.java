package org.kakehashi.organisation.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.organisation.Affiliation;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;

/** By which principles an affiliation is read. */
class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(Register.shipped().organisations());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Dept. of Physics, Univ. Kyoto, Kyoto, Japan                              | Kyoto University
            ＤＥＰＴ． ＯＦ ＰＨＹＳＩＣＳ， ＫＹＯＴＯ ＵＮＩＶＥＲＳＩＴＹ， ＪＡＰＡＮ                          | Kyoto University
            東京大学大学院理学系研究科                                               | The University of Tokyo
            国立大学法人京都大学 工学部                                              | Kyoto University
            Beihang University, Beijing, P.R. China                                  | Beihang University
            Department of Surgery, Harvard Medical School, Boston, MA, USA           | Harvard University
            Mahatam Gandhi University, Kottayam, Kerala, India                       | Mahatma Gandhi University
            CHU de Reims, Reims, France                                              | Centre Hospitalier Universitaire de Reims
            """)
    void one_organisation_is_named(String affiliation, String name) {
        assertThat(own(affiliation)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Faculty of Medicine
            Institute of Physics
            Department of Biotechnology, Kyoto, Japan
            Kyoto, Japan
            MIT
            ''
            Kyoto University, Berlin, Germany
            Kyoto University of Strange Sciences, Kyoto, Japan
            """)
    void rather_none_than_a_wrong_one(String affiliation) {
        assertThat(own(affiliation)).isEmpty();
    }

    @Test
    void the_longer_name_is_meant_and_not_the_one_inside_it() {
        assertThat(own("Nanjing University of Aeronautics and Astronautics, Nanjing, China"))
                .containsExactly("Nanjing University of Aeronautics and Astronautics");
        assertThat(own("Nanjing University, Nanjing, China")).containsExactly("Nanjing University");
    }

    @Test
    void the_city_tells_campuses_apart() {
        assertThat(own("Department of Mathematics, University of California, Davis, CA, USA"))
                .containsExactly("University of California, Davis");
        assertThat(own("School of Medicine, University of Wisconsin, Madison, WI, USA"))
                .containsExactly("University of Wisconsin–Madison");
    }

    @Test
    void what_is_named_beside_a_university_is_told_and_not_taken_for_the_authors_own() {
        Affiliation read = RESOLVER.read("Sorbonne Université, CNRS, LIP6, Paris, France");

        assertThat(read.own()).extracting(Organisation::name).containsExactly("Sorbonne Université");
        assertThat(read.named())
                .filteredOn(one -> one.role() == Affiliation.Role.BESIDE)
                .extracting(Affiliation.Named::words)
                .contains("CNRS", "LIP6");
    }

    @Test
    void the_reasons_are_told() {
        Affiliation read = RESOLVER.read("Dept. of Physics, Cagliari University, Cagliari, Italy");

        assertThat(read.countries()).containsExactly("IT");
        assertThat(read.named()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Cagliari University");
            assertThat(one.name().value()).isEqualTo("University of Cagliari");
            assertThat(one.way()).isEqualTo(Affiliation.Way.OTHER_ORDER);
            assertThat(one.countryAgrees()).isTrue();
            assertThat(one.placeAgrees()).isTrue();
        });
    }

    @Test
    void an_endless_affiliation_is_read_too() {
        String endless = "University of the of Institute, ".repeat(2_000);
        assertThat(RESOLVER.read(endless).named()).isEmpty();
    }

    private static List<String> own(String affiliation) {
        return RESOLVER.read(affiliation).own().stream().map(Organisation::name).toList();
    }
}
