package org.kakehashi.screening.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a spreadsheet holds, by the headings that people give it in Japanese and English. */
enum SheetColumn {
    NAME(
            "name",
            "names",
            "party",
            "partner",
            "partner name",
            "counterparty",
            "名称",
            "名前",
            "相手方",
            "相手方名",
            "相手方の名称",
            "相手先",
            "相手先名"),
    /** The party's name, and says that it is a person. */
    PERSON(
            "full name",
            "person",
            "person name",
            "name of person",
            "researcher",
            "researcher name",
            "visitor",
            "visitor name",
            "氏名",
            "個人名",
            "人名",
            "研究者",
            "研究者名",
            "研究者氏名",
            "来訪者",
            "来訪者名",
            "来訪者氏名"),
    /** The party's name, and says that it is an organisation. */
    ORGANISATION(
            "organisation",
            "organization",
            "organisation name",
            "organization name",
            "name of organisation",
            "name of organization",
            "institution",
            "institution name",
            "institute",
            "university",
            "university name",
            "company",
            "company name",
            "entity",
            "entity name",
            "機関",
            "機関名",
            "機関名称",
            "機関・団体",
            "機関・団体名",
            "研究機関",
            "研究機関名",
            "組織",
            "組織名",
            "団体",
            "団体名",
            "法人名",
            "企業名",
            "会社名",
            "大学",
            "大学名"),
    OTHER_NAMES(
            "other names",
            "other name",
            "other spellings",
            "alias",
            "aliases",
            "aka",
            "also known as",
            "former name",
            "former names",
            "abbreviation",
            "acronym",
            "english name",
            "native name",
            "japanese name",
            "別の表記",
            "別表記",
            "別名",
            "別称",
            "通称",
            "略称",
            "旧称",
            "旧名称",
            "英語名",
            "英語名称",
            "英語表記",
            "英文名",
            "英文名称",
            "英文表記",
            "現地語名",
            "現地語表記",
            "日本語名",
            "和文名称"),
    KIND("kind", "type", "party type", "entity type", "種別", "種類", "区分", "個人・機関の別"),
    COUNTRY(
            "country",
            "country code",
            "country name",
            "country or region",
            "country/region",
            "国",
            "国名",
            "国コード",
            "国・地域",
            "国又は地域",
            "所在国",
            "所在国名",
            "所在国・地域",
            "機関の所在国"),
    IDENTIFIER("identifier", "identifiers", "ror", "ror id", "lei", "orcid", "orcid id", "識別子", "ror番号", "orcid番号"),
    BIRTH(
            "year of birth",
            "birth year",
            "date of birth",
            "birth date",
            "birthday",
            "born",
            "dob",
            "生年",
            "生年月日",
            "誕生日",
            "生まれた年");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【].*?[)\\]】]");
    private static final Map<String, SheetColumn> BY_HEADING = byHeading();

    private final List<String> headings;

    SheetColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Width, case, blanks, signs and remarks in brackets aside; empty for a column that is not read. */
    static Optional<SheetColumn> of(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        return Optional.ofNullable(BY_HEADING.get(key(text)))
                .or(() -> Optional.ofNullable(
                        BY_HEADING.get(key(BRACKETS.matcher(text).replaceAll("")))));
    }

    boolean names() {
        return this == NAME || this == PERSON || this == ORGANISATION;
    }

    private static Map<String, SheetColumn> byHeading() {
        Map<String, SheetColumn> all = new HashMap<>();
        Arrays.stream(values()).forEach(column -> column.headings.forEach(heading -> all.put(key(heading), column)));
        return Map.copyOf(all);
    }

    private static String key(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
