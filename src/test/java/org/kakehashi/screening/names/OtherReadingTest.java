package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of Korea and Hong Kong in Han characters, on lists in Latin letters. */
class OtherReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # Koreans as Japan writes them
            金正恩 | KIM, Jong Un
            崔竜海 | CHOE, Ryong Hae
            李 炳哲 | RI, Pyong Chol
            盧武鉉 | Roh Moo-hyun
            皇甫 仁宗 | Hwangbo In-jong
            金正恩 | 김정은
            # Hong Kong, traditional and simplified, the family name first and last, given names joined
            鄧炳強 | Ping-keung Tang
            邓炳强 | TANG, Ping Keung
            李 桂華 | Li Kwai-wah
            陳國基 | CHAN, Kwok-ki
            陈国基 | CHAN Kwokki
            區志光 | AU Chi Kwong
            吳志明 | Ng Chi-ming
            歐陽 伯權 | Au-Yeung Pak-kuen
            霍英東 | Fok Ying-tung
            # an English name before it, and a husband's
            李家超 | John Ka-chiu Lee
            鄭若驊 | Teresa Yeuk-wah Cheng
            曾國衞 | Erick Kwok-wai Tsang
            林鄭月娥 | Carrie Cheng Yuet-ngor Lam
            葉劉淑儀 | Regina Ip Lau Suk-yee
            # Mandarin as before
            李家超 | Jiachao Li
            """)
    void is_found(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # another syllable, and a family name at the end
            金正日 | KIM, Jong Un
            金正恩 | 김정일
            正恩金 | KIM, Jong Un
            鄧炳光 | Ping-keung Tang
            家超李 | Ka-chiu Lee
            李超家 | Ka-chiu Lee
            鄭月娥 | Carrie Cheng Yuet-ngor Lam
            # what only sounds alike
            鄧炳強 | Bing-kyung Dang
            陳國基 | Chen Kuo Chi
            # characters of one sound are two in Han characters
            李家超 | 李嘉超
            李家超 | 리카츄
            """)
    void is_another(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isLessThan(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"hanja.tsv, HANGUL", "cantonese.tsv, CANTONESE"})
    void each_row_reads_as_many_syllables_as_it_has_characters(String table, Origin origin) {
        Set<String> syllables = new HashSet<>();
        for (List<String> row : Tables.rows(table)) {
            String read = row.get(0);
            List<String> each = List.of(read.replace("-", "").split(" "));
            assertThat(each).as(row.toString()).allSatisfy(syllable -> assertThat(
                            Words.ofReading("一", List.of(syllable), origin, true)
                                    .spellings())
                    .allMatch(spelling -> spelling.matches("[a-z]+|[가-힣]")));
            if (read.endsWith("-")) {
                assertThat(row.subList(1, row.size()))
                        .as(read)
                        .allMatch(family -> family.codePointCount(0, family.length()) == each.size());
            } else {
                assertThat(row).hasSize(2);
                assertThat(syllables.add(read)).as("once: " + read).isTrue();
            }
        }
        assertThat(syllables).hasSizeGreaterThan(400);
    }
}
