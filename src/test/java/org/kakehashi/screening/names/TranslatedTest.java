package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.screening.names.Agreement.Part;
import org.kakehashi.screening.names.Agreement.Reason;

/** Organisations in the scripts of their countries, looked for on lists in English. */
class TranslatedTest {

    private static final List<String> LISTED = List.of(
            "Beijing University of Aeronautics and Astronautics",
            "Beijing Institute of Technology",
            "Nanjing University of Science and Technology",
            "Harbin Engineering University",
            "Northwestern Polytechnical University",
            "National University of Defense Technology",
            "Sichuan University",
            "Tongji University",
            "Xi'an Jiaotong University",
            "China Academy of Engineering Physics",
            "Huawei Technologies Co., Ltd.",
            "Kim Chaek University of Technology",
            "Atomic Energy Organization of Iran",
            "Moscow Institute of Physics and Technology",
            "Joint Stock Company 121 Aviation Repair Plant",
            "Kazan Helicopter Plant PJSC",
            "Mitsubishi Heavy Industries",
            "Osaka Gas",
            "Korea Atomic Energy Research Institute",
            "Kazan State Technical University",
            "Institute of High Energy Physics",
            "Sharif University of Technology",
            "University of Tehran");

    private static final PartyIndex<String> INDEX = index(LISTED);

    private static PartyIndex<String> index(List<String> names) {
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        names.forEach(name -> builder.add(name, NamedParty.named(PartyKind.ORGANISATION, List.of(name))));
        return builder.build();
    }

    private static List<PartyIndex.Found<String>> search(PartyIndex<String> index, String asked) {
        return index.search(NamedParty.named(PartyKind.ORGANISATION, List.of(asked)), PartyIndex.REVIEW, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "北京航空宇宙大学, Beijing University of Aeronautics and Astronautics",
        "北京航空航天大学, Beijing University of Aeronautics and Astronautics",
        "北京理工大学, Beijing Institute of Technology",
        "南京理工大学, Nanjing University of Science and Technology",
        "ハルビン工程大学, Harbin Engineering University",
        "哈尔滨工程大学, Harbin Engineering University",
        "哈爾濱工程大學, Harbin Engineering University",
        "西北工業大学, Northwestern Polytechnical University",
        "国防科学技術大学, National University of Defense Technology",
        "四川大学, Sichuan University",
        "同済大学, Tongji University",
        "西安交通大学, Xi'an Jiaotong University",
        "中国工程物理研究院, China Academy of Engineering Physics",
        "華為技術有限公司, 'Huawei Technologies Co., Ltd.'",
        "金策工業総合大学, Kim Chaek University of Technology",
        "イラン原子力庁, Atomic Energy Organization of Iran",
        "モスクワ物理工科大学, Moscow Institute of Physics and Technology",
        "公開株式会社第121航空修理工場, Joint Stock Company 121 Aviation Repair Plant",
        "カザンヘリコプター工場, Kazan Helicopter Plant PJSC",
        "三菱重工業株式会社, Mitsubishi Heavy Industries",
        "大阪瓦斯, Osaka Gas",
        "김책공업종합대학, Kim Chaek University of Technology",
        "한국원자력연구원, Korea Atomic Energy Research Institute",
        "Казанский государственный технический университет, Kazan State Technical University",
        "Институт физики высоких энергий, Institute of High Energy Physics",
        "دانشگاه صنعتی شریف, Sharif University of Technology",
        "جامعة طهران, University of Tehran"
    })
    void is_found(String asked, String listed) {
        assertThat(search(INDEX, asked)).extracting(PartyIndex.Found::entry).containsExactly(listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京大学",
                "北京師範大学",
                "南京大学",
                "南京林業大学",
                "ハルビン師範大学",
                "西北大学",
                "防衛大学校",
                "四川農業大学",
                "西安音楽学院",
                "中国科学院",
                "イラン航空",
                "モスクワ大学",
                "第20航空修理工場",
                "カザン大学",
                "三菱商事株式会社",
                "大阪大学",
                "평양과학기술대학",
                "한국항공대학교",
                "Казанский государственный медицинский университет",
                "Институт физики",
                "دانشگاه علم و صنعت ایران",
                "جامعة دمشق"
            })
    void another_one_is_not(String asked) {
        assertThat(search(INDEX, asked)).isEmpty();
    }

    @Test
    void a_listed_one_in_chinese_is_found_in_english() {
        assertThat(search(index(List.of("四川大学")), "Sichuan University")).hasSize(1);
    }

    @Test
    void two_universities_of_technology_in_chinese_are_two() {
        assertThat(search(index(List.of("北京理工大学")), "北京科技大学")).isEmpty();
    }

    @Test
    void what_was_translated_is_told() {
        assertThat(search(INDEX, "四川大学").get(0).agreement().parts())
                .extracting(Part::asked, Part::listed, Part::reason)
                .containsExactly(
                        tuple("四川", "sichuan", Reason.OTHER_SCRIPT), tuple("大学", "university", Reason.SAME_MEANING));
    }
}
