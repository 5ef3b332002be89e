package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign names as they are written in Japan, looked for on lists in Latin letters. */
class KanaTest {

    private static final PartyIndex<String> LISTED = listed();

    private static PartyIndex<String> listed() {
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        for (String person : List.of(
                "Vladislav Vladimirovich Fedorenko",
                "Vladimir Putin",
                "Mohammed Ahmad",
                "Richard Johnson",
                "Taro Yamada")) {
            builder.add(person, NamedParty.named(PartyKind.PERSON, List.of(person)));
        }
        for (String organisation : List.of(
                "Harbin Institute of Technology",
                "Sharif University of Technology",
                "University of Tehran",
                "Huawei Technologies Co., Ltd.",
                "Ulan-Ude Aviation Plant",
                "Volgograd Machine Building Company")) {
            builder.add(organisation, NamedParty.named(PartyKind.ORGANISATION, List.of(organisation)));
        }
        return builder.build();
    }

    private static List<String> found(PartyKind kind, String asked) {
        return LISTED.search(NamedParty.named(kind, List.of(asked)), PartyIndex.REVIEW, 5).stream()
                .map(PartyIndex.Found::entry)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ウラジスラフ・ウラジーミロヴィチ・フェドレンコ, Vladislav Vladimirovich Fedorenko",
        "ウラジーミル・プーチン, Vladimir Putin",
        "ムハンマド・アフマド, Mohammed Ahmad",
        "リチャード・ジョンソン, Richard Johnson",
        "ヤマダ タロウ, Taro Yamada"
    })
    void a_person(String asked, String listed) {
        assertThat(found(PartyKind.PERSON, asked)).containsExactly(listed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # Spanish: j, z, ll and a silent h
            ホルヘ・アレアサ | Jorge Arreaza
            ホアキン・グスマン | GUZMAN LOERA, Joaquin
            カルメン・カスティージョ | Carmen Castillo
            ミゲル・イダルゴ | Miguel Hidalgo
            # Pinyin
            シア・バオロン | XIA, Baolong
            チョン・イエンシオン | Yanxiong ZHENG
            チュー・ハイルン | ZHU Hailun
            # what is not to be read off the letters
            ジョン・リー | John Lee
            フランソワ・ボジゼ | BOZIZE, Francois
            イーゴリ・セーチン | Igor SECHIN
            オリガ・ゴロデツ | Olga Golodets
            マウン・マウン・チョー | Maung Maung Kyaw
            テイン・ウィン・ゾー | ZAW, Thein Win
            """)
    void a_person_of_whom_the_letters_stand_for_other_sounds(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
        assertThat(Labelled.score(PartyKind.PERSON, listed, asked)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ジョン・リー | Joan Lee
            ホルヘ・アレアサ | Horace Arreaza
            ホセ・グスマン | Jorge Guzman
            チュー・ハイルン | ZHU Haibin
            マウン・マウン・チョー | Maung Maung Oo
            """)
    void another_one_of_these(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isLessThan(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "ハルビン工業大学, Harbin Institute of Technology",
        "シャリフ工科大学, Sharif University of Technology",
        "テヘラン大学, University of Tehran",
        "ファーウェイ, 'Huawei Technologies Co., Ltd.'",
        "ファーウェイ・テクノロジーズ株式会社, 'Huawei Technologies Co., Ltd.'"
    })
    void an_organisation(String asked, String listed) {
        assertThat(found(PartyKind.ORGANISATION, asked)).containsExactly(listed);
    }

    @ParameterizedTest
    @CsvSource({"ウラジーミル・フェドレンコ", "リチャード・ヤマダ", "ムハンマド・プーチン"})
    void another_person(String asked) {
        assertThat(found(PartyKind.PERSON, asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ハルビン大学病院", "カザン大学", "シャリフ銀行", "ヴォルゴグラード大学"})
    void another_organisation(String asked) {
        assertThat(found(PartyKind.ORGANISATION, asked)).isEmpty();
    }
}
