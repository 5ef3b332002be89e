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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Univ Tsukuba, Fac Engn, Dept Mech Engn, Tsukuba, Japan                   | University of Tsukuba
            Japan Aerosp Explorat Agcy, Inst Space & Astronaut Sci, Sagamihara, Japan | Japan Aerospace Exploration Agency
            Nanjing Univ Aeronaut & Astronaut, Nanjing, Peoples R China              | Nanjing University of Aeronautics and Astronautics
            N Carolina State Univ, Dept Chem & Biomol Engn, Raleigh, NC, USA         | North Carolina State University
            Tech Univ Denmark, Lyngby, Denmark                                       | Technical University of Denmark
            Univ Nacl Autonoma Mexico, Inst Quim, Mexico City, Mexico                | Universidad Nacional Autónoma de México
            Mitsubishi Elect Corp, Amagasaki, Hyogo, Japan                           | Mitsubishi Electric (Japan)
            Ernst Moritz Arndt Univ Greifswald, Inst Physiol, Greifswald, Germany    | Universität Greifswald
            """)
    void words_may_be_cut_off(String affiliation, String name) {
        assertThat(own(affiliation)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Faculty of Science, Charels University, Prague, Czech Republic           | Charles University
            School of Engineering, Unversity of Sheffield, Sheffield, UK             | University of Sheffield
            Universidad Nacoinal Autónoma de México, Mexico                          | Universidad Nacional Autónoma de México
            Departement of Energy, Zhejang University, Hangzhou, China               | Zhejiang University
            """)
    void a_word_may_be_misspelt(String affiliation, String name) {
        assertThat(own(affiliation)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Department of Physics University of Oxford Oxford UK                     | University of Oxford
            School of Computer Science Carnegie Mellon University Pittsburgh PA USA  | Carnegie Mellon University
            Department of Materials Imperial College London London SW7 2AZ UK        | Imperial College London
            UNIV TSUKUBA DEPT PHYS TSUKUBA JAPAN                                     | University of Tsukuba
            Faculty of Engineering Pacific University Udaipur India                  | Pacific University
            """)
    void commas_may_be_left_out(String affiliation, String name) {
        assertThat(own(affiliation)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DEPARTMENT OF PHYSICS, BEIHANG UNIVERSITY, BEIJING, CHINA                | Beihang University
            ESCUELA DE INGENIERIA, PONTIFICIA UNIVERSIDAD CATOLICA DE CHILE, CHILE   | Pontificia Universidad Católica de Chile
            UNIVERSIDADE DE TRÁS-OS-MONTES E ALTO DOURO, VILA REAL, PORTUGAL         | University of Trás-os-Montes and Alto Douro
            INSTITUT NATIONAL DES SCIENCES APPLIQUÉES DE LYON, LYON, FRANCE          | Institut National des Sciences Appliquées de Lyon
            KEK, TSUKUBA, JAPAN                                                      | High Energy Accelerator Research Organization
            """)
    void all_may_be_in_capitals(String affiliation, String name) {
        assertThat(own(affiliation)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Inst Phys, Prague, Czech Republic
            Inst Mol Bio, Moscow, Russia
            Acad Med Sci, Beijing, Peoples R China
            Univ Mar, Germany
            Cent Hosp, Tokyo, Japan
            Hunan Univ Strange Sci, Changsha, Peoples R China
            Natl Inst Strange Sci, Tokyo, Japan
            Kyota Univercity of Strange Sciences, Kyoto, Japan
            Henen University, Changsha, China
            Department of Physics Kyoto University of Strange Sciences Kyoto Japan
            Faculty of Engineering Strange University Udaipur India
            Strange Medical University, Taipei, Taiwan
            DEPARTMENT OF PHYSICS, KYOTO, JAPAN
            Univ Kyoto, Berlin, Germany
            """)
    void what_may_be_two_organisations_or_another_one_is_none(String affiliation) {
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
    void that_words_were_cut_off_or_misspelt_is_told() {
        assertThat(RESOLVER.read("Beijing Univ Posts & Telecommun, Beijing, Peoples R China")
                        .named())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.words()).isEqualTo("Beijing Univ Posts & Telecommun");
                    assertThat(one.way()).isEqualTo(Affiliation.Way.CUT_OFF);
                });
        assertThat(RESOLVER.read("Charels University, Prague, Czech Republic").named())
                .singleElement()
                .satisfies(one -> assertThat(one.way()).isEqualTo(Affiliation.Way.SPELLING));
    }

    @Test
    void an_endless_affiliation_is_read_too() {
        String endless = "University of the of Institute, ".repeat(2_000);
        assertThat(RESOLVER.read(endless).named()).isEmpty();
        assertThat(RESOLVER.read("Nat Inst Con Ind Sci Pro Str ".repeat(2_000) + "Japan")
                        .named())
                .isEmpty();
    }

    private static List<String> own(String affiliation) {
        return RESOLVER.read(affiliation).own().stream().map(Organisation::name).toList();
    }
}
