package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writings of one name that must meet, and names beside each other that must not. */
class NameTrapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # homoglyphs, digits for letters, invisible characters
            Vlаdimir Рutin | Vladimir Putin
            V1adimir Put1n | Vladimir Putin
            Vladi\u200bmir Pu\u200dtin | Vladimir Putin
            # order, initials, short forms, vowels left out
            Putin Vladimir | Vladimir Putin
            V. Putin | Vladimir Putin
            Bill Gates | William Gates
            CSTRO PZ, Jhn Pl | CASTRO PAEZ, Jhon Paul
            Ben Netanyahu | Benjamin Netanyahu
            George Papandreou | Giorgos Papandreou
            Pyotr Tchaikovsky | Petr Chaykovskiy
            Misha Khodorkovsky | Mikhail Khodorkovsky
            Mohd al-Masri | Muhammad al-Masri
            Wm. Clinton | William Clinton
            # names in the middle are left out, and one that many bear besides another
            Alberto Fujimori | Alberto Kenya Fujimori
            FUJIMORI, Alberto | FUJIMORI INOMOTO, Alberto Kenya
            Hossein Shamkhani | Mohammad Hossein SHAMKHANI
            Hosni Mubarak | محمد حسني مبارك
            # characters of Japan, Taiwan and China; readings of kanji and kana
            斎藤 健 | 齋藤 健
            渡辺 広 | 渡邊 廣
            張 偉 | 张 伟
            山田 太郎 | Yamada Taro
            山田 太郎 | YAMADA, Tarou
            ヤマダ タロウ | Taro Yamada
            バラク・オバマ | Barack Obama
            大野 一郎 | Ohno Ichiro
            佐藤 健 | SATOH, Ken
            村上 純一 | Zyuniti Murakami
            マリア山田 | Maria Yamada
            アディーブ・シャーバーン博士 | Adib Shaban
            スルタニ・マケンガ大佐 | Sultani MAKENGA
            山田 太郎 教授 | Taro Yamada
            # titles behind a name, apart from it or not, and before it
            アディーブ・シャーバーン氏 | Adib Shaban
            アディーブ・シャーバーン 名誉教授 | Adib Shaban
            山田タロウさん | Yamada Taro
            金英哲氏 | KIM, Yong Chol
            陈全国教授 | CHEN, Quanguo
            林鄭月娥行政長官 | Carrie Cheng Yuet-ngor Lam
            김영철 위원장 | 김영철
            김영철교수 | 김영철
            الدكتور علي شمخاني | Ali Shamkhani
            Rear Admiral Ali Shamkhani | SHAMKHANI, Ali
            # names of other peoples of China, each word one in Latin letters
            艾力更·依明巴海 | Ailigeng Yimingbahai
            艾尔肯·吐尼亚孜 | TUNIYAZI, Aierken
            # forms of one character
            呉克烈 | 吳克烈
            戸田 恵子 | 户田 惠子
            # Russian and Belarusian names as German, Polish and Hungarian papers spell them
            Sergej Tschemesow | CHEMEZOV, Sergei
            Juri Tschaika | CHAYKA, Yuriy
            Jurij Czajka | CHAYKA, Yuriy
            Jurij Csajka | CHAIKA, Yury
            Konstantin Kosaczow | Konstantin KOSACHEV
            Natallja Katschanawa | KACHANAVA, Natallia
            # two letters of Greek for one sound
            Μπασάρ Άσαντ | Bashar Asad
            # a first name and a first family name, of two each
            Rosario Murillo | MURILLO DE ORTEGA, Rosario Maria
            Elio Estrada | ESTRADA PAREDES, Elio Ramon
            山田タロウ | Yamada Taro
            一ノ瀬 健 | ICHINOSE, Ken
            ウラジーミル 山田 | Vladimir Yamada
            # Chinese names as Wade and Giles spell them
            Hsi Chin-p'ing | Xi Jinping
            Ts'ao Kang-ch'uan | CAO Gangchuan
            蒋 介石 | Chiang Chieh-shih
            # Korean names, with what family names are called abroad
            이명박 | Lee Myung-bak
            박근혜 | Park Geun-hye
            김정은 | Kim Jong Un
            김정은 | KIM, Jongun
            Min-jun Kim | Kim Min-jun
            정경택 | Kyong-thaek JONG
            노무현 | Roh Moo-hyun
            # Koreans in katakana
            キム・ジョンウン | KIM, Jong Un
            チェ・リョンヘ | CHOE, Ryong Hae
            イ・ミョンバク | Lee Myung-bak
            ムン・ジェイン | Moon Jae-in
            # short names in katakana, which knows no l and puts vowels behind consonants
            オレグ・デリパスカ | DERIPASKA, Oleg Vladimirovich
            アリ・アクバル・サレヒ | SALEHI, Ali Akbar
            ビクトル・ボウト | Viktor Bout
            ミン・アウン・フライン | Min Aung Hlaing
            リー・シャンフー | LI, Shangfu
            # alphabets without vowels, the article heard and not
            محمد علي | Mohammed Ali
            يوسف القرضاوي | Yusuf al-Qaradawi
            فتح الله جمیری | Fathollah Jomeiri
            مراد فتحی | Murad Fathi
            عبد الحق وثيق | ABDUL-HAQ WASSIQ
            عدنان عبدو | Adnan Abdo
            عمرو سالم | Amr SALEM
            موسى دودين | Musa Muhammad Salim Dudin
            שמעון פרס | Shimon Peres
            # two letters that are mostly one sound, n before b, letters of Urdu, names written together
            محمدجواد ظریف | Mohammad Javad Zarif
            יצחק רבין | Yitzhak Rabin
            وليد جنبلاط | Walid Jumblatt
            ذوالفقار علی بھٹو | Zulfikar Ali Bhutto
            محسن فخری زاده | محسن فخری\u200cزاده
            Abdulrahman Hussein | Abd al-Rahman Husayn
            # an article whose l is not heard, written between two words as one
            صلاح الدين زيدان | Salahaldin ZIDAN
            رمزي بن الشيبة | Ramzi BINALSHIBH
            نور الدين المالكي | Nuraldin al-Maliki
            # of the faith, together and apart, as many languages spell it
            Nur al-Din Maliki | Noureddine Maliki
            Jamaluddin Maliki | Jamal Eddine Maliki
            Nurettin Maliki | Nur ad-Din Maliki
            Sirojiddin Maliki | Siraj al-Din Maliki
            Ezzedine Maliki | Izz al-Din Maliki
            Mohammed Uddin | UDDIN, Mohammed
            Nasir Uddin Maliki | Nasiruddin Maliki
            Нуреддин Малики | Nur al-Din Maliki
            # ways of writing Cyrillic
            Юрий Гагарин | Jurij Gagarin
            Sergei Shoigu | Sergey Shoygu
            Муаммар Каддафи | Moammar Gaddafi
            Sergejs Lavrovs | Sergey Viktorovich LAVROV
            # the same sounds as German and Czech spell them
            Mohammad Dschawad Sarif | Mohammad Javad Zarif
            Sadir Dschaparow | Sadyr Japarov
            Юлия Жданова | Julija Ždanova
            Щеголев Игорь | Igor Ščegolev
            احسان ایمانی نژاد | Ehsán Imaninedžád
            # Koreans as Seoul, Pyongyang and they themselves spell them
            Kim Jeong-eun | KIM, Jong Un
            Lee Byung-chul | RI, Pyong Chol
            Noh Kwang-chul | RO, Kwang Chol
            Kyung-taek Jung | JONG, Kyong Thaek
            Gim Jeongeun | KIM, Jong Un
            """)
    void one_person_is_found(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # the syllables of a given name keep their order, and none is left out
            김광수 | 김수광
            Kim Jun-min | Kim Min-jun
            Kim Min-jun | KIM, Jun Min
            은정 김 | KIM, Jong Un
            慧 陈 | HUI-FEN CHEN
            # one syllable or character more or less alike is another name
            家豪 李 | Jiachao Li
            习近朋 | 习近平
            高石早苗 | 高市早苗
            # a name in Han characters is read, not heard
            周兵 | Suheil
            謝美英 | Samir
            # another syllable of a Korean name is another name
            キム・ジョンイル | KIM, Jong Un
            # a short name in katakana says little
            アリ | ALI
            アリ・カリミ | SALEHI, Ali
            イ・ミョンスク | Lee Myung-bak
            Lee Myung-sook | Ri Myong Bak
            Park Min-su | PAK, Myong Su
            Kim Jeong-eun | KIM, Un Jong
            # a word is no Korean name though it sounds like one
            Sara Lee | SANAI
            Lee Wei | RI Wi
            # a son, a daughter, a longer family name
            Oleksandr Zelenskyy | Volodymyr Oleksandrovych Zelenskyy
            Gabriela Vázquez | Gabriel Vázquez
            Maria Santos | Mario Santos
            Thomas A. Lind | Thomas Lindemann
            Mohammed bin Sultan | Mohammed bin Salman
            Kathy Allen | KATIE ELLEN O'BRIEN
            # the name by which one is called is not left out
            Robert Joseph Stevenson | Robert Joseph
            Michael Johnson | WILLIAM MICHAEL JOHNSON
            Francisco Perez | RAMOX PEREZ, Francisco
            # consonants that are not the same sound, a last vowel that is written
            پارسا احمدی | Firas AHMED
            هانيه محمدی | KHANI, Mohammad
            احسان جلیلی | Hossein JALALI
            محمد سماوات | محمد عصام شموط
            # names that many bear, which are alike without vowels
            محمد حسن | Mohammed Hussein
            محمد حسن | محمد حسين
            سعيد أحمد | Saad Ahmed
            محمد اشتری | ASHTARI, Mahmud
            # who is called after the faith is not called by what is before it
            Nasir Maliki | Nasiruddin Maliki
            Saif al-Din Maliki | Saif al-Islam Maliki
            Badr al-Din Maliki | Nasr al-Din Maliki
            # the servant of one of God's names is not called by the name
            ملیكا عبدالعلی | Malek ALI
            # a vowel of Hangul that is not written so at the end of a syllable
            서영 이 | Su Yong Ri
            # German names are no Russian ones
            Michael Schumacher | Mikhail Shumakov
            Alexander Schumann | Aleksandr SHUMAKOV
            # what looks like a title and is the rest of a name
            王君 | 王
            張麗君 | 张丽
            # what is written in two scripts is all of it
            シャリフ工科大学 | Saleh
            """)
    void another_person_is_not(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.PERSON, asked, listed)).isLessThan(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # width, brackets, legal forms in many languages
            ＣＨＩＮＡ ＥＬＥＣＴＲＯＮＩＣＳ ＴＥＣＨＮＯＬＯＧＹ ＧＲＯＵＰ | China Electronics Technology Group
            「Khatam al-Anbiya」 Construction | Khatam al-Anbiya Construction
            Acme Trading Co., Ltd. | Acme Trading Limited
            Rosoboronexport OAO | JSC Rosoboronexport
            株式会社山田製作所 | 山田製作所
            北京理工大學 | 北京理工大学
            Университет Дубна | Dubna University
            # words cut short
            Inst. of Physics, Chinese Acad. of Sciences | Institute of Physics, Chinese Academy of Sciences
            Nanjing Univ. of Sci. & Tech. | Nanjing University of Science and Technology
            Nanjing University of Science and Tech. | Nanjing University of Science and Technology
            # one legal form in more or fewer words
            Alpha Trading Company Limited | Alpha Trading Co., Ltd.
            St. Petersburg State University | Saint Petersburg State University
            OKB Novator | Experimental Design Bureau Novator
            NPO Mashinostroyenia | Scientific Production Association Mashinostroyenia
            # numbers however they are written
            Research Institute No. 514 | 514th Research Institute
            # states by their whole names
            China Ministry of Science and Technology | Ministry of Science and Technology of the People's Republic of China
            Foreign Trade Bank of DPRK | Foreign Trade Bank of the Democratic People's Republic of Korea
            # the initials of whom it is named after
            Lomonosov Moscow State University | Moscow State University named after M.V. Lomonosov
            JP Morgan & Co. | J.P. Morgan & Co.
            # Russian and Ukrainian in Latin letters
            Federalnaya Sluzhba Bezopasnosti | Federal Security Service
            Rossiyskaya akademiya nauk | Russian Academy of Sciences
            Kazanskiy Vertoletny Zavod | Kazan Helicopter Plant
            Natsionalna akademiya nauk Ukrayiny | National Academy of Sciences of Ukraine
            Объединённая авиастроительная корпорация | United Aircraft Corporation
            """)
    void one_organisation_is_found(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.ORGANISATION, asked, listed)).isGreaterThanOrEqualTo(PartyIndex.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what all such bodies are called tells nothing
            Belletech Corp | 11420 Corp.
            Nanjing University | Nanjing University of Science and Technology
            Nanjing University | Nanjing University of Aeronautics and Astronautics
            Novosibirsk State Technical University | Novosibirsk State University
            Chinese Academy of Social Sciences | Chinese Academy of Sciences
            Tomskiy gosudarstvennyy universitet | Novosibirsk State University
            Beijing University | Beihang University
            State Bank of India | State Bank of Pakistan
            China Petromechanical Corporation | China Petrochemical Corporation
            # where nothing else tells it the number does
            513th Research Institute | 514th Research Institute
            China Electronics Technology Group 38th Research Institute | China Electronics Technology Group 14th Research Institute
            """)
    void another_organisation_is_not(String asked, String listed) {
        assertThat(Labelled.score(PartyKind.ORGANISATION, asked, listed)).isLessThan(PartyIndex.REVIEW);
    }

    @Test
    void an_acronym_may_count_the_legal_form() {
        ReadName acronym = ReadName.of("CNPC", false);
        assertThat(Comparison.of(acronym, ReadName.of("China National Petroleum Corporation", false))
                        .score())
                .isGreaterThanOrEqualTo(PartyIndex.REVIEW);
        assertThat(Comparison.of(acronym, ReadName.of("China National Petroleum", false))
                        .score())
                .isLessThan(PartyIndex.REVIEW);
    }

    @Test
    void a_weak_alias_written_in_full_is_as_good_as_a_name() {
        PartyIndex<String> index = new PartyIndex.Builder<String>()
                .add("weak", party(true))
                .add("strong", party(false))
                .build();
        assertThat(index.search(NamedParty.named(PartyKind.ORGANISATION, List.of("KOMID")), PartyIndex.REVIEW, 2))
                .extracting(found -> found.agreement().score())
                .containsExactly(1.0, 1.0);
    }

    private static NamedParty party(boolean weak) {
        return new NamedParty(
                PartyKind.ORGANISATION, List.of(new NamedParty.Spelling("KOMID", weak)), Set.of(), Set.of(), Set.of());
    }

    @ParameterizedTest
    @CsvSource({"1960-05-02, 02/05/1960, SAME_BIRTH", "1960, circa 1960, SAME_BIRTH", "1961-01-01, 1960, OTHER_BIRTH"})
    void years_of_birth_are_compared_however_they_are_printed(String asked, String listed, Agreement.Reason reason) {
        PartyIndex<String> index =
                new PartyIndex.Builder<String>().add("one", born(listed)).build();
        assertThat(index.search(born(asked), 0.5, 1).get(0).agreement().parts())
                .extracting(Agreement.Part::reason)
                .contains(reason);
    }

    private static NamedParty born(String day) {
        return new NamedParty(
                PartyKind.PERSON,
                List.of(new NamedParty.Spelling("Zoltan Hrushevsky", false)),
                Set.of(),
                Set.of(day),
                Set.of());
    }
}
