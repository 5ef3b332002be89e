package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;
import org.kakehashi.screening.lists.ShippedParties;
import org.kakehashi.screening.lists.ShippedParties.Listed;

/** Bodies by the names that are in everyday use. */
class BodiesTest {

    private static final List<List<String>> LISTED = Tables.rows("glossary-bodies.tsv");
    private static final List<List<String>> ELSEWHERE = Tables.rows("glossary-bodies-elsewhere.tsv");
    private static final List<List<String>> OF_REGISTER = Tables.shortNames();
    private static final int SHORT = 3;

    @Test
    void each_row_is_well_formed() {
        Set<String> names = new HashSet<>();
        Stream.of(LISTED.stream(), ELSEWHERE.stream(), OF_REGISTER.stream().map(row -> row.subList(1, row.size())))
                .flatMap(rows -> rows)
                .forEach(row -> {
                    String name = row.get(0);
                    assertThat(name).isEqualTo(name.strip()).isNotEmpty();
                    assertThat(names.add(name)).as("once: " + name).isTrue();
                    assertThat(row).as(name).hasSizeGreaterThan(1);
                    assertThat(row.subList(1, row.size()))
                            .as(name)
                            .allMatch(english -> english.matches("[A-Z0-9][A-Za-z0-9]*(?: [A-Za-z0-9]+)*"));
                });
    }

    @Test
    void short_names_without_blanks_stand_at_the_beginning_only() {
        assertThat(Stream.concat(LISTED.stream(), ELSEWHERE.stream())
                        .map(row -> row.get(0))
                        .filter(name -> Origin.of(name).syllable()
                                && name.codePoints().allMatch(Character::isLetter)
                                && name.length() <= SHORT))
                .isEmpty();
    }

    @Test
    void each_row_finds_an_entry_that_is_called_so() throws IOException {
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        for (Listed listed : ShippedParties.read()) {
            if (listed.party().kind() != PartyKind.PERSON) {
                builder.add(listed.id(), listed.party());
            }
        }
        PartyIndex<String> index = builder.build();
        for (List<String> row : LISTED) {
            Set<String> called = row.subList(1, row.size()).stream()
                    .flatMap(english -> found(index, english).stream())
                    .collect(Collectors.toSet());
            assertThat(found(index, row.get(0).replaceFirst("-$", "")))
                    .as(row.toString())
                    .containsAnyElementsOf(called);
        }
    }

    private static List<String> found(PartyIndex<String> index, String name) {
        return index.search(NamedParty.named(PartyKind.ORGANISATION, List.of(name)), PartyIndex.REVIEW, 100).stream()
                .map(PartyIndex.Found::entry)
                .toList();
    }

    @Test
    void a_short_name_of_the_register_is_that_of_its_record() {
        var all = Register.shipped().organisations().stream()
                .collect(Collectors.toMap(one -> one.ror().substring(one.ror().lastIndexOf('/') + 1), one -> one));
        for (List<String> row : OF_REGISTER) {
            Organisation record = Objects.requireNonNull(all.get(row.get(0)), row.toString());
            assertThat(row.subList(1, row.size())).filteredOn(record::isCalled).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            哈工大                             | Harbin Institute of Technology
            國防科大                           | National University of Defense Technology
            中電科第38研究所                   | CETC 38th Research Institute
            中国電子科技集団公司第三十八研究所 | China Electronics Technology Group Corporation 38th Research Institute
            中国船舶集団第七〇二研究所         | China State Shipbuilding Corporation 702nd Research Institute
            中国科学院第一一〇研究所           | Chinese Academy of Sciences 110th Research Institute
            カーン研究所                       | Khan Research Laboratories
            カラジ核研究センター               | Karaj Nuclear Research Centre
            上海高性能集成電路設計中心         | Shanghai High-Performance Integrated Circuit Design Center
            国家超級計算長沙中心               | National Supercomputing Center Changsha
            中国工程物理研究所                 | 中国工程物理研究院
            """)
    void is_found(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.ORGANISATION, asked, listed)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # not inside other words, nor where another word begins in them, nor with one character more
            河北航空           | Beihang University
            湖北航空           | Beihang University
            湖北航天           | Beihang University
            北航空港           | Beihang University
            中核心技術研究所   | China National Nuclear Corporation
            中核病院           | China National Nuclear Corporation
            中船舶工業         | China State Shipbuilding
            大疆域             | DJI
            武大郎             | Wuhan University
            西電力             | Xidian University
            # another acronym that sounds alike
            中電科             | CITC
            # another number
            中国電子科技集団公司第三十八研究所 | China Electronics Technology Group Corporation 48th Research Institute
            中国電子科技集団公司第三十八研究所 | 中国電子科技集団公司第十四研究所
            第四范式           | 4th Research Institute
            # one word of kind is not one of field
            北京科技大学       | 北京理工大学
            四川大学           | 四川学院
            哈爾浜工業大学     | 哈爾浜工程大学
            """)
    void another_one_is_not(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.ORGANISATION, asked, listed)).isLessThan(PartyIndex.REVIEW);
    }
}
