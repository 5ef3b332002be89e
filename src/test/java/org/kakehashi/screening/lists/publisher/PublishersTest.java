package org.kakehashi.screening.lists.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kakehashi.screening.lists.publisher.ListFiles.names;
import static org.kakehashi.screening.lists.publisher.ListFiles.read;
import static org.kakehashi.screening.lists.publisher.ListFiles.zip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Identifier;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.UnreadableList;

/** What each publisher's form says of a party, on small files of that form with invented parties. */
class PublishersTest {

    private static final String OLD_HEADINGS = "source,entity_number,type,programs,name,title,addresses,"
            + "nationalities,citizenships,dates_of_birth,alt_names,ids\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "_id,"})
    void the_csv_of_the_screening_list_is_read_in_both_generations(String first) {
        String id = first.isEmpty() ? "" : "\"abc\",";
        List<ListEntry> entries = read(
                "us-csl-csv",
                first + OLD_HEADINGS + id
                        + "Entity List (EL) - Bureau of Industry and Security,,,,\"Example Institute (EXIN); and any"
                        + " successor, sub-unit, or subsidiary thereof\",,\"1 Road, Xian, CN; 2 Road, HK\",,,,"
                        + "Example Academy; Exemplary Inst.,\n");
        ListEntry entry = entries.get(0);
        assertThat(entry.name())
                .isEqualTo("Example Institute (EXIN); and any successor, sub-unit, or subsidiary thereof");
        assertThat(entry.names())
                .containsExactly(
                        new Name("Example Institute", NameKind.PRIMARY),
                        new Name("EXIN", NameKind.ABBREVIATION),
                        new Name("Example Academy", NameKind.ALIAS),
                        new Name("Exemplary Inst.", NameKind.ALIAS));
        assertThat(entry.countryCodes()).containsExactlyInAnyOrder("CN", "HK");
        assertThat(entry.effect()).isEqualTo(LegalEffect.LICENCE_OR_CHECK);
        assertThat(entry.ownId()).isEqualTo(first.isEmpty() ? null : "abc");
    }

    @Test
    void the_json_of_the_screening_list_tells_persons_births_and_ships_numbers() {
        List<ListEntry> entries = read(
                "us-csl-json",
                """
                {"total": 2, "results": [
                 {"source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 7, "type": "Individual",
                  "programs": ["A", "B"], "name": "DOE, Jan", "alt_names": ["Doe, J."], "nationalities": ["FR"],
                  "dates_of_birth": ["1970"], "addresses": [{"country": "DE"}], "ids": [{"type": "Passport", "number": "X1"}]},
                 {"source": "Specially Designated Nationals (SDN) - Treasury Department", "type": "Vessel", "name": "SHIP",
                  "ids": [{"type": "Vessel Registration Identification", "number": "IMO 9187629"}]}]}""");
        ListEntry person = entries.get(0);
        assertThat(person.kind()).isEqualTo(Kind.PERSON);
        assertThat(person.births()).containsExactly("1970");
        assertThat(person.countryCodes()).containsExactlyInAnyOrder("FR", "DE");
        assertThat(person.identifiers()).as("numbers of passports are not kept").isEmpty();
        assertThat(person.concern()).endsWith("A; B");
        assertThat(entries.get(1).identifiers()).containsExactly(new Identifier("IMO", "9187629"));
    }

    @Test
    void the_three_tables_of_ofac_are_one_list_and_end_with_a_sign_that_is_no_row() {
        List<ListEntry> entries = read(
                "us-ofac-csv",
                zip(Map.of(
                        "sdn.csv",
                        "36,\"DOE, Jan\",\"individual\",\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                                + "\"DOB 01 Jan 1970; alt. DOB 1971; nationality Iran; a.k.a. 'JD'.\"\r\n\u001a",
                        "alt.csv",
                        "36,12,\"aka\",\"Dow, Jan\",-0- \r\n36,13,\"fka\",\"Roe, Jan\",-0- \r\n\u001a",
                        "add.csv",
                        "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n\u001a")));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).names())
                .containsExactly(
                        new Name("DOE, Jan", NameKind.PRIMARY),
                        new Name("JD", NameKind.ALIAS, Strength.WEAK),
                        new Name("Dow, Jan", NameKind.ALIAS),
                        new Name("Roe, Jan", NameKind.FORMER));
        assertThat(entries.get(0).births()).containsExactly("01 Jan 1970", "1971");
        assertThat(entries.get(0).countryCodes()).containsExactlyInAnyOrder("IR", "CU");
    }

    @Test
    void a_set_without_one_of_its_tables_is_not_used() {
        assertThatThrownBy(() -> read("us-ofac-csv", zip(Map.of("sdn.csv", "", "alt.csv", ""))))
                .isInstanceOfSatisfying(UnreadableList.class, refused -> assertThat(refused.what())
                        .isEqualTo(UnreadableList.Cause.INCOMPLETE));
    }

    @Test
    void the_uk_writes_unknown_days_as_letters_and_kinds_of_names_in_any_case() {
        ListEntry entry = read(
                        "uk-xml",
                        """
                <?xml version="1.0"?><Designations><Designation><UniqueID>EX1</UniqueID>
                <Names><Name><Name1>Jan</Name1><Name6>DOE</Name6><NameType>Primary name</NameType></Name>
                <Name><Name6>Jay</Name6><NameType>ALias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>Ян Доу</NameNonLatinScript></NonLatinName></NonLatinNames>
                <RegimeName>R</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
                <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
                <IndividualDetails><Individual><DOBs><DOB>dd/mm/1945</DOB></DOBs>
                <Nationalities><Nationality>Russia</Nationality></Nationalities></Individual></IndividualDetails>
                </Designation></Designations>""")
                .get(0);
        assertThat(entry.names())
                .containsExactly(
                        new Name("Jan DOE", NameKind.PRIMARY),
                        new Name("Jay", NameKind.ALIAS, Strength.WEAK),
                        new Name("Ян Доу", NameKind.ALIAS));
        assertThat(entry.births()).containsExactly("1945");
        assertThat(entry.countryCodes()).containsExactly("RU");
    }

    @Test
    void a_translation_in_the_eu_list_is_no_spelling() {
        ListEntry entry = read(
                        "eu-xml",
                        """
                <export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity euReferenceNumber="EU.1.1">
                <regulation programme="UKR"/><subjectType code="enterprise" classificationCode="E"/>
                <nameAlias wholeName="Usine de Wagons" nameLanguage="FR" strong="true"/>
                <nameAlias wholeName="Wagon Works" nameLanguage="EN" strong="true"/>
                <nameAlias wholeName="Вагонный завод" nameLanguage="RU" strong="true"/>
                <nameAlias wholeName="WW" nameLanguage="" strong="false"/>
                <citizenship countryIso2Code="00"/><address countryIso2Code="RU"/>
                <identification identificationTypeCode="regnumber" number="12"/>
                <identification identificationTypeCode="passport" number="34"/></sanctionEntity></export>""")
                .get(0);
        assertThat(entry.names())
                .containsExactly(
                        new Name("Wagon Works", NameKind.PRIMARY),
                        new Name("Usine de Wagons", NameKind.TRANSLATION),
                        new Name("Вагонный завод", NameKind.ALIAS),
                        new Name("WW", NameKind.ALIAS, Strength.WEAK));
        assertThat(entry.countryCodes()).containsExactly("RU");
        assertThat(entry.identifiers()).containsExactly(new Identifier("REGISTRATION", "12"));
    }

    @Test
    void the_un_tells_the_quality_of_an_alias_and_joins_two_names_by_a_semicolon() {
        List<ListEntry> entries = read(
                "un-xml",
                """
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>JAN</FIRST_NAME><SECOND_NAME>DOE</SECOND_NAME>
                <UN_LIST_TYPE>EX</UN_LIST_TYPE><REFERENCE_NUMBER>EXi.001</REFERENCE_NUMBER>
                <NAME_ORIGINAL_SCRIPT>Ян Доу</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Iraq</VALUE></NATIONALITY>
                <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Jay</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1965</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><NUMBER>D1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
                <ENTITIES><ENTITY><FIRST_NAME>GREAT LAKES COMPANY (GLC) ; LAKES BUSINESS</FIRST_NAME>
                <REFERENCE_NUMBER>EXe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>""");
        assertThat(entries.get(0).names())
                .containsExactly(
                        new Name("JAN DOE", NameKind.PRIMARY),
                        new Name("Ян Доу", NameKind.ALIAS),
                        new Name("Jay", NameKind.ALIAS, Strength.WEAK));
        assertThat(entries.get(0).births()).containsExactly("1960–1965");
        assertThat(entries.get(0).identifiers()).isEmpty();
        assertThat(names(entries.get(1))).containsExactly("GREAT LAKES COMPANY", "GLC", "LAKES BUSINESS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abas Rashidi; Abbas Rashedi | Abas Rashidi; Abbas Rashedi",
                "M. Sabet b) J. Sabet; K. Sabet | M. Sabet; J. Sabet; K. Sabet",
                "Abubakar (original script: Абубакар) | Abubakar; Абубакар",
                "حسن غول (Hassan Ghul; Hasan Gul) | حسن غول; Hassan Ghul; Hasan Gul",
                "Jan Doe, born 1 Jan. 1953 (Oman passport no.1) | Jan Doe",
                "Jan Doe (previously listed as) | Jan Doe",
                "Lakes Army (LA) | Lakes Army (LA)"
            })
    void spellings_in_one_alias_of_the_un_are_names_each(String alias, String names) {
        assertThat(names(read(
                                "un-xml",
                                """
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>JAN</FIRST_NAME><REFERENCE_NUMBER>EXi.1</REFERENCE_NUMBER>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>%s</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS>
                </CONSOLIDATED_LIST>"""
                                        .formatted(alias))
                        .get(0)))
                .containsExactly(("JAN; " + names).split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| IMO 9187629, Vessel Registration Identification; RU, 1137746390572, Registration ID; 21795618, Passport",
                "_id, | Vessel Registration Identification, IMO 9187629; Registration ID, 1137746390572, RU; Passport, 2, TR"
            })
    void numbers_stand_before_or_behind_their_kind(@Nullable String first, String ids) {
        String before = first == null ? "" : first.strip();
        assertThat(read(
                                "us-csl-csv",
                                before + OLD_HEADINGS + (before.isEmpty() ? "" : "x,")
                                        + "Specially Designated Nationals (SDN) - Treasury Department,1,Entity,,SHIP,,,,,,,\""
                                        + ids + "\"\n")
                        .get(0)
                        .identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier("IMO", "9187629"), new Identifier("REGISTRATION", "1137746390572"));
    }

    @Test
    void aliases_behind_blank_lines_of_the_canadian_page_are_read() {
        List<ListEntry> entries = read(
                "ca-nro-page",
                """
                <ol><li><a href="#">Menu</a></li></ol><ul>
                \t<li><strong>Example University</strong> (People’s Republic of China)

                \t<p>Known alias(es): Exemplary &amp; Co; EU&#39;s</p>
                \t</li>
                \t<li><strong>Second Institute</strong> (Iran)</li></ul>""");
        assertThat(entries).hasSize(2);
        assertThat(names(entries.get(0))).containsExactly("Example University", "Exemplary & Co", "EU's");
        assertThat(entries.get(0).countryCodes()).containsExactly("CN");
        assertThat(entries.get(0).effect()).isEqualTo(LegalEffect.FUNDING_LIMIT);
    }

    @Test
    void an_alias_that_cannot_be_joined_to_its_organisation_stops_the_reading() {
        assertThatThrownBy(
                        () -> read(
                                "ca-nro-page",
                                """
                <ul><li><strong>Example University</strong> (Iran)</li></ul><p>Known alias(es): Exemplary</p>"""))
                .isInstanceOfSatisfying(UnreadableList.class, refused -> assertThat(refused.what())
                        .isEqualTo(UnreadableList.Cause.INCOMPLETE));
    }

    @Test
    void a_number_in_a_name_of_the_export_bans_is_no_row_of_its_own() {
        List<ListEntry> entries = read(
                "mofa-yaml",
                """
                sanction_list: {name: {ja: 告示}}
                entities:
                - {id: a.1, entry_number: 1, name: {ja: 第一工場, en: First Works}, address: "Minsk, Belarus."}
                - {id: a.2, entry_number: 2, name: {ja: 株式会社第 140 修理工場}}
                - {id: a.140, entry_number: 140, name: {en: Repair Plant JSC}, aliases: {en: [JSC 140 Repair Plant]}}
                - {id: a.3, entry_number: 3, name: {en: Third Works}}
                """);
        assertThat(entries).hasSize(3);
        assertThat(names(entries.get(1)))
                .containsExactly("株式会社第 140 修理工場", "140 Repair Plant JSC", "JSC 140 Repair Plant");
        assertThat(entries.get(0).countryCodes()).containsExactly("BY");
    }

    @Test
    void tables_of_documents_are_read_by_their_columns() {
        for (String[] one : new String[][] {
            {"us-section-1286", "fiscal year", "FUNDING_LIMIT"},
            {"us-section-1260h", "edition", "NOTICE"},
            {"aspi-tracker", "risk", "NOTICE"}
        }) {
            ListEntry entry = read(
                            one[0],
                            "Name,Aliases,Country," + one[1] + "\n"
                                    + "Example University (EXU),Example Uni; 例大学,China,high\n")
                    .get(0);
            assertThat(names(entry)).containsExactly("Example University", "EXU", "Example Uni", "例大学");
            assertThat(entry.effect()).hasToString(one[2]);
            assertThat(entry.concern()).isEqualTo(one[1] + ": high");
        }
    }

    @Test
    void opensanctions_is_read_as_table_and_as_entities() {
        ListEntry row = read(
                        "opensanctions-csv",
                        """
                id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset
                "NK-1","Person","Jan Doe","Ян Доу;J. Doe","1970-01-01","ru;by","","P1","Programme X","","","ex"
                """)
                .get(0);
        assertThat(names(row)).containsExactly("Jan Doe", "Ян Доу", "J. Doe");
        assertThat(row.countryCodes()).containsExactlyInAnyOrder("RU", "BY");
        assertThat(row.effect()).isEqualTo(LegalEffect.ASSET_FREEZE);
        List<ListEntry> entities = read(
                "ftm-lines",
                """
                {"id":"a","schema":"Address","caption":"x","properties":{}}
                {"id":"b","schema":"Company","caption":"Example","properties":{"name":["Example"],"previousName":["Old"],\
                "weakAlias":["EX"],"leiCode":["529900T8BM49AURSDO55"],"jurisdiction":["cn"],"topics":["export.control"]}}
                """);
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).names())
                .containsExactly(
                        new Name("Example", NameKind.PRIMARY),
                        new Name("Old", NameKind.FORMER),
                        new Name("EX", NameKind.ALIAS, Strength.WEAK));
        assertThat(entities.get(0).identifiers()).isEqualTo(Set.of(new Identifier("LEI", "529900T8BM49AURSDO55")));
        assertThat(entities.get(0).effect()).isEqualTo(LegalEffect.LICENCE_OR_CHECK);
    }

    @Test
    void an_own_list_is_read_by_english_and_japanese_headings_from_either_form() {
        ListEntry english = read(
                        "own-csv", "Name,Kind,Other names,ROR,Reason\nExample,organisation,Ex; 例,03yrm5c26,why\n")
                .get(0);
        ListEntry japanese = read(
                        "own-workbook", ListFiles.workbook(new String[] {"名称", "種別", "別名", "ROR", "理由"}, new String[] {
                            "Example", "団体", "Ex；例", "03yrm5c26", "why"
                        }))
                .get(0);
        assertThat(english).isEqualTo(japanese);
        assertThat(english.effect()).isEqualTo(LegalEffect.OWN);
        assertThat(names(english)).containsExactly("Example", "Ex", "例");
    }
}
