package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the search leaves out beside comparing every name. It compares only names that share enough words with the question,
 * spelt alike or nearly so: lost may be a name of which most words are spelt far off, as Swedish or Belarusian would.
 */
class NameSearchTest {

    private static final int LISTED = 1_000;
    private static final int EACH = 12;

    private static List<String> listed = List.of();
    private static List<ReadName> read = List.of();
    private static PartyIndex<String> index = new PartyIndex.Builder<String>().build();

    @BeforeAll
    static void build() {
        listed = Stream.concat(
                        names("eu_alias.tsv.gz", "name2").limit(LISTED / 2), names("uk_nonlatin.tsv.gz", "name2"))
                .distinct()
                .limit(LISTED)
                .toList();
        read = listed.stream().map(name -> ReadName.listed(name, true, false)).toList();
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        listed.forEach(name -> builder.add(name, NamedParty.named(PartyKind.PERSON, List.of(name))));
        index = builder.build();
    }

    @Test
    void people_who_are_not_listed_are_found_as_if_every_name_were_compared() {
        Stream<String> people = Stream.concat(
                names("negatives_global_1000.csv", "full_name"), names("negatives_us_1000.csv", "full_name"));

        some(people).forEach(person -> assertThat(found(person)).as(person).isEqualTo(compared(person)));
    }

    @Test
    void a_listed_name_is_found_in_each_of_its_own_spellings() {
        listed.stream()
                .filter(name -> Names.canBeFound(name) && compared(name).containsKey(name))
                .limit(250)
                .forEach(name -> assertThat(found(name)).as(name).containsKey(name));
    }

    /** Words written as one, which only comparing all of them would find. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mohammadjavad Zarif | ZARIF, Mohammad Javad
            ZARIF, Mohammad Javad | Mohammadjavad Zarif
            محمدجواد ظریف | ZARIF, Mohammad Javad
            艾力更·依明巴海 | Ailigeng Yimingbahai
            Ailigeng Yimingbahai | 艾力更·依明巴海
            ホルヘ・アレアサ | Jorge Arreaza
            Jorge Arreaza | ホルヘ・アレアサ
            テイン・ウィン・ゾー | ZAW, Thein Win
            """)
    void words_written_as_one_or_as_they_sound_are_found(String asked, String listed) {
        PartyIndex<String> one = new PartyIndex.Builder<String>()
                .add(listed, NamedParty.named(PartyKind.PERSON, List.of(listed)))
                .build();

        assertThat(one.search(NamedParty.named(PartyKind.PERSON, List.of(asked)), PartyIndex.REVIEW, 1))
                .hasSize(1);
    }

    @Test
    void few_other_spellings_are_lost() {
        Set<String> asked = new LinkedHashSet<>();
        some(names("eu_alias.tsv.gz", "name1")).forEach(asked::add);
        some(names("uk_nonlatin.tsv.gz", "name1")).forEach(asked::add);
        int all = 0;
        int lost = 0;
        for (String name : asked) {
            Map<String, Double> compared = compared(name);
            Map<String, Double> found = found(name);
            assertThat(compared).as(name).containsAllEntriesOf(found);
            all += compared.size();
            lost += compared.size() - found.size();
        }

        assertThat(all).isGreaterThan(120);
        assertThat((double) lost / all).isLessThan(0.035);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # of what is read in two ways, Latin letters show one: q, h, ch, b, th, what may be an article
                    محمد صادق اکبری, Mohammad Sadegh AKBARI
                    قاسم دماوندیان, Ghassem DAMAVANDIAN
                    علی چهارمحالی, Ali CHEHARMAHALI
                    عبد الحق وثيق, ABDUL-HAQ WASSIQ
                    جمال لونيسي, DJAMEL LOUNICI
                    الهیان زهره, Zohreh ELAHIAN
                    جوزيف سويد, Joseph SUWAID
                    דב גבריאלי, Dov Gavrieli
                    # two words there, one here
                    رحمت الله حیدری, Rehmatollah HEIDARI
                    # katakana writes some consonants as others, and hears some where none are written
                    ミロシェヴィッチ・ボリスラフ, Milosevic Borislav
                    パルリンドゥガン・シレガル, PARLINDUNGAN SIREGAR
                    ミン・ビョンチョル, MIN BYONG CHOL
                    ドミトリー・メドヴェージェフ, Dmitry Medvedev
                    ナジェージダ・シュコルキナ, Nadezhda Shkolkina
                    ナセール・アフメド・ムサンナー, NASSER AHMED MUTHANA
                    """)
    void words_whose_consonants_are_others_in_latin_letters(String own, String latin) {
        assertThat(finds(latin, own)).as("on a list in Latin letters").isTrue();
        assertThat(finds(own, latin)).as("on a list in its own").isTrue();
    }

    /** Whether the only name of a list is found: what is left out of a search depends on no other name. */
    private static boolean finds(String listed, String asked) {
        return new PartyIndex.Builder<String>()
                        .add(listed, NamedParty.named(PartyKind.PERSON, List.of(listed)))
                        .build()
                        .search(NamedParty.named(PartyKind.PERSON, List.of(asked)), PartyIndex.REVIEW, 1)
                        .size()
                == 1;
    }

    private static Stream<String> names(String file, String column) {
        return Labelled.rows(Labelled.SHIPPED.resolve(file)).stream()
                .filter(row -> column.equals("full_name") || row.apply("schema").equals("Person"))
                .map(row -> row.apply(column));
    }

    private static Stream<String> some(Stream<String> names) {
        int[] at = {0};
        return names.filter(name -> at[0]++ % EACH == 0);
    }

    private static Map<String, Double> found(String asked) {
        Map<String, Double> found = new HashMap<>();
        index.search(NamedParty.named(PartyKind.PERSON, List.of(asked)), PartyIndex.REVIEW, LISTED)
                .forEach(one -> found.put(one.entry(), one.agreement().score()));
        return found;
    }

    private static Map<String, Double> compared(String asked) {
        Map<String, Double> compared = new HashMap<>();
        ReadName name = ReadName.of(asked, true);
        for (int i = 0; i < listed.size() && !name.isEmpty(); i++) {
            if (!read.get(i).isEmpty()) {
                double score = Comparison.of(name, read.get(i)).score();
                if (score >= PartyIndex.REVIEW) {
                    compared.put(listed.get(i), score);
                }
            }
        }
        return compared;
    }
}
