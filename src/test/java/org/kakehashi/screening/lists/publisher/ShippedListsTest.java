package org.kakehashi.screening.lists.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Identifier;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;

/** The real lists that the program ships, read whole; each is read once. */
class ShippedListsTest {

    private static final Map<String, List<ListEntry>> READ = new ConcurrentHashMap<>();

    @AfterAll
    static void forget() {
        READ.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "us-csl-tables, us-csl/csl_2026-07-31.json.gz, 25921, 57000",
        "uk-lines, uk-sanctions/uk_sanctions_2026-08-22.ndjson.gz, 6349, 19500",
        "eu-lines, eu-sanctions/eu_consolidated_2026-05-01.ndjson.gz, 5860, 29000",
        "mof-workbook, jp-mof-freeze/shisantouketsu20260305.xlsx, 2862, 14900",
        "mofa-yaml, jp-mofa-russia/russia.yml.gz, 561, 3100",
        "mofa-yaml, jp-mofa-third-country/third_country.yml.gz, 56, 340",
        "mofa-yaml, jp-mofa-belarus/belarus.yml.gz, 27, 90"
    })
    void is_read_whole(String format, String file, int entries, int names) {
        List<ListEntry> all = shipped(format, "lists/" + file);
        assertThat(all).hasSize(entries);
        assertThat(all.stream().mapToInt(one -> one.names().size()).sum()).isGreaterThan(names);
        assertThat(all).allSatisfy(one -> assertThat(one.names().get(0).kind()).isEqualTo(NameKind.PRIMARY));
    }

    @Test
    void the_readings_beside_the_texts_of_the_ministry_of_finance_are_no_part_of_a_name() {
        List<ListEntry> all = frozen();
        ListEntry first = all.get(0);
        assertThat(ListFiles.names(first)).containsExactly("Milosevic Slobodan", "ミロシェヴィッチ・スロボダン");
        assertThat(first.ownId()).isEqualTo("1-1");
        assertThat(first.kind()).isEqualTo(Kind.PERSON);
        assertThat(all).noneSatisfy(one -> assertThat(one.concern()).contains("シサントウケツ"));
    }

    @Test
    void a_region_that_is_a_country_is_that_country() {
        assertThat(shipped("us-csl-tables", "lists/us-csl/csl_2026-07-31.json.gz"))
                .filteredOn(entry -> entry.country().equals("REGION: RUSSIA"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.countryCodes()).containsExactly("RU"));
    }

    /** The second address of three of them begins with a number, as rows do; most of the fourth's only one is lost. */
    @ParameterizedTest
    @CsvSource({
        "'Elem Group, LLC', Kazakhstan",
        "'Shenzhen 5G High-Tech Innovation Co., Limited', China",
        "Mvizion LLC, Uzbekistan",
        "Asia Pacific Links Ltd, China"
    })
    void a_party_of_a_third_country_is_where_the_whole_of_its_addresses_are(String name, String country) {
        assertThat(shipped("mofa-yaml", "lists/jp-mofa-third-country/third_country.yml.gz"))
                .filteredOn(entry -> entry.name().equals(name))
                .singleElement()
                .satisfies(entry -> assertThat(entry.country()).isEqualTo(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jp-mofa-russia/russia.yml.gz",
                "jp-mofa-third-country/third_country.yml.gz",
                "jp-mofa-belarus/belarus.yml.gz"
            })
    void an_address_is_no_name(String file) {
        assertThat(shipped("mofa-yaml", "lists/" + file)).allSatisfy(entry -> {
            assertThat(ListFiles.names(entry)).noneMatch(name -> name.matches("\\d+ .*, (Russia|China|.*stan)\\b.*"));
            assertThat(entry.concern()).doesNotContain(" ");
        });
    }

    @Test
    void a_count_of_days_is_a_day_of_birth() {
        List<ListEntry> all = frozen();
        ListEntry entry = all.stream()
                .filter(one -> one.name().equals("Saddam Hussein Al-Tikriti"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.births()).containsExactly("1937-04-28");
    }

    /** Columns of other names have a heading of their own on the sheets on North Korea, Russia and Somalia. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAEDONG CREDIT BANK | テドン・クレジット・バンク | Dae-Dong Credit Bank",
                "MG-Flot LLC | トランスモルフロート海運会社 | TransMorFlot shipping company",
                "KAMAZ Publicly Traded Company | 公共株式会社カマズ | KAMAZ PTC",
                "MOHAMED MOHAMUD MIRE | モハメド・ミレ | Mohamed Mire",
                "KO CHOL MAN | コ・チョルマン | Ko Ch'o'l-man"
            })
    void other_names_are_read_on_every_sheet_of_the_ministry_of_finance(String name, String japanese, String latin) {
        assertThat(frozen())
                .filteredOn(entry -> entry.name().equals(name))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(ListFiles.names(entry)).contains(japanese, latin);
                    assertThat(entry.kind()).isIn(Kind.PERSON, Kind.ORGANISATION);
                });
    }

    @Test
    void other_spellings_of_a_word_make_whole_names() {
        assertThat(frozen())
                .filteredOn(entry -> entry.name().equals("Andriy(Andrei/Andrey) PURGIN(PURHIN)"))
                .singleElement()
                .satisfies(entry -> assertThat(ListFiles.names(entry))
                        .containsExactly(
                                "Andriy PURGIN",
                                "Andriy PURHIN",
                                "Andrei PURGIN",
                                "Andrei PURHIN",
                                "Andrey PURGIN",
                                "Andrey PURHIN",
                                "アンドリー・プルギン",
                                "アンドリー・プルヒン",
                                "アンドレイ・プルギン",
                                "アンドレイ・プルヒン"));
    }

    @Test
    void births_passports_places_and_what_was_listed_before_are_no_names() {
        assertThat(frozen())
                .allSatisfy(
                        entry -> assertThat(ListFiles.names(entry))
                                .noneMatch(
                                        name -> name.matches(
                                                "(?i).*(\\bborn |passport|\\bDOB\\b|listed as|script|出生|旅券|以前のリスト|【|自称).*|(Kenya|Pakistan|Iraq)|[^(]*\\)")));
    }

    @Test
    void nationalities_that_are_told_in_words_are_countries() {
        assertThat(frozen())
                .filteredOn(entry ->
                        !entry.country().isEmpty() && entry.countryCodes().isEmpty())
                .extracting(ListEntry::country)
                .containsExactly("2002年にクウェート国籍を剥奪された。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Most Development Limited | Most Development Limited; モースト･ディベロップメント有限会社; 莫斯特發展有限公司; モースト･ディベロップメント; Most Development; Most Development Ltd",
                "Eastech Electronics Limited | Eastech Electronics Limited; Eastech Electronics Ltd; Eastech Electronics; Shenzhen East Technology Limited; Shenzhen Yitai Technology Co Ltd; Yitai Technology; Yitai International Electronics Co Ltd; EASTECH; イーステック・エレクトロニクス・リミテッド",
                "ELE Technology CO LTD | ELE Technology CO LTD; エレ・テクノロジー・カンパニー・リミテッド; Ele Technology Co LTD; 深圳市易络电子有限公司; イーエルイー・テクノロジー・コーポレーション・リミテッド"
            })
    void names_that_the_transcription_joined_are_names_each(String name, String names) {
        assertThat(shipped("mofa-yaml", "lists/jp-mofa-third-country/third_country.yml.gz"))
                .filteredOn(entry -> entry.name().equals(name))
                .singleElement()
                .satisfies(entry -> assertThat(ListFiles.names(entry)).containsExactly(names.split("; ")));
    }

    @Test
    void the_end_of_a_japanese_name_is_no_beginning_of_the_english_one() {
        assertThat(shipped("mofa-yaml", "lists/jp-mofa-russia/russia.yml.gz"))
                .filteredOn(entry -> entry.no() == 17)
                .singleElement()
                .satisfies(entry -> assertThat(ListFiles.names(entry))
                        .startsWith("JSC Kazan Helicopter Plant Repair Service")
                        .contains("KVZ Remservis")
                        .doesNotContain("KVZ"));
    }

    @ParameterizedTest
    @CsvSource({
        "us-csl-tables, us-csl/csl_2026-07-31.json.gz",
        "uk-lines, uk-sanctions/uk_sanctions_2026-08-22.ndjson.gz",
        "eu-lines, eu-sanctions/eu_consolidated_2026-05-01.ndjson.gz",
        "mof-workbook, jp-mof-freeze/shisantouketsu20260305.xlsx",
        "mofa-yaml, jp-mofa-russia/russia.yml.gz",
        "mofa-yaml, jp-mofa-third-country/third_country.yml.gz",
        "mofa-yaml, jp-mofa-belarus/belarus.yml.gz"
    })
    void a_name_does_not_end_as_a_part_of_a_sentence_does(String format, String file) {
        assertThat(shipped(format, "lists/" + file)).allSatisfy(entry -> assertThat(ListFiles.names(entry))
                .noneMatch(name -> name.matches("[,;].*|.*([,;:(、]|aliases)|.*(別称|別名)[、:：].*")));
    }

    @Test
    void a_ship_that_the_uk_names_by_its_number_has_a_name() {
        assertThat(shipped("uk-lines", "lists/uk-sanctions/uk_sanctions_2026-08-22.ndjson.gz"))
                .filteredOn(entry -> entry.name().equals("IMO 9058713 (\"AVAX\")"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(ListFiles.names(entry)).containsExactly("AVAX");
                    assertThat(entry.identifiers()).containsExactly(new Identifier("IMO", "9058713"));
                });
    }

    @Test
    void the_eu_shows_its_parties_in_latin_letters_where_it_names_them_so() {
        assertThat(shipped("eu-lines", "lists/eu-sanctions/eu_consolidated_2026-05-01.ndjson.gz"))
                .filteredOn(entry -> entry.kind() == Kind.PERSON)
                .filteredOn(entry -> ListFiles.names(entry).contains("Roman Sergeevich UDALOV"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo("Roman Sergeevich UDALOV"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FUYI SUN A/K/A FRANK SUN | FUYI SUN; FRANK SUN",
                "PEARL (A.K.A. NEI-CHIEN CHU) LI | PEARL LI; NEI-CHIEN CHU",
                "Ch'oe Ch'o'l-min (a.k.a Choe Chol Min) (DPRK individual) | Ch'oe Ch'o'l-min; Choe Chol Min",
                "Cho Yan Nathan; a.k.a Nathan Man Man | Cho Yan Nathan; Nathan Man Man"
            })
    void names_behind_also_known_as_are_names_each(String printed, String names) {
        assertThat(screeningList())
                .filteredOn(entry -> entry.name().equals(printed))
                .singleElement()
                .satisfies(entry -> assertThat(ListFiles.names(entry)).startsWith(names.split("; ")));
    }

    @Test
    void the_successors_of_a_party_are_no_part_of_its_name() {
        assertThat(screeningList()).allSatisfy(entry -> assertThat(ListFiles.names(entry))
                .noneMatch(name -> name.endsWith(" successors")));
    }

    @Test
    void a_company_named_behind_the_one_it_belongs_to_has_its_own_name() {
        assertThat(screeningList())
                .filteredOn(entry -> ListFiles.names(entry).contains("Hangzhou Huawei Enterprises"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).startsWith("Huawei Technologies Co., Ltd. (Huawei)."));
    }

    @Test
    void payments_of_members_of_the_palestinian_council_are_refused_and_not_frozen() {
        assertThat(screeningList())
                .filteredOn(entry -> entry.concern().contains("(PLC)"))
                .hasSize(78)
                .allSatisfy(entry -> assertThat(entry.effect()).isEqualTo(LegalEffect.LICENCE_OR_CHECK));
    }

    private static List<ListEntry> screeningList() {
        return shipped("us-csl-tables", "lists/us-csl/csl_2026-07-31.json.gz");
    }

    private static List<ListEntry> frozen() {
        return shipped("mof-workbook", "lists/jp-mof-freeze/shisantouketsu20260305.xlsx");
    }

    private static List<ListEntry> shipped(String format, String path) {
        return READ.computeIfAbsent(path, one -> ListFiles.shipped(format, one));
    }
}
