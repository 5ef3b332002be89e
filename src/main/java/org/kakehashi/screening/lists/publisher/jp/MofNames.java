package org.kakehashi.screening.lists.publisher.jp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Bracketed;
import org.kakehashi.screening.lists.form.Countries;
import org.kakehashi.screening.lists.form.EntryDraft;

/**
 * The names in a cell of the Ministry of Finance: one in a line, behind marks such as (a), between semicolons or behind
 * words such as 別称 and f.k.a.; the name in another script in brackets behind it or in the next line. A comma may part two
 * names or the two halves of one; it is taken for the former where nothing else parts the other names of a cell. Notes on births
 * and passports, and that somebody was listed otherwise before, are no names.
 */
final class MofNames {

    private static final String LABEL = "\u0001";
    private static final String FORMER_LABEL = "\u0002";

    private static final Pattern ALSO_KNOWN =
            Pattern.compile("\\(?\\s*(?:\\b(?i:a\\s?\\.?\\s?k\\s?\\.?\\s?a|also known as)\\b|別称|別名)\\)?[\\s:：、,.．]*");
    private static final Pattern FORMERLY =
            Pattern.compile("\\(?\\s*(?:\\b(?i:f\\s?\\.\\s?k\\s?\\.?\\s?a|formerly known as)\\b|旧称)\\)?[\\s:：、,.．]*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)\\(?\\s*(?:(?:original sc\\w{1,2}pt|元の文字|原語表記)\\s*[:：]|(?:previously|formerly) listed as[.,]?\\s*in arabic\\s*[:：])"
                    + "\\s*([^()\\n]*)\\)?|[:：]\\s*original script");
    /** (a) before a name; a) before a date belongs to a note. */
    private static final Pattern MARK = Pattern.compile("\\(\\s*[a-zA-Zａ-ｚ]{1,2}\\s*\\)");

    private static final Pattern DATE_MARK = Pattern.compile("(?<![a-z(])[a-z]\\)\\s*(?=[0-9０-９])");
    private static final Pattern BROKEN_LINE = Pattern.compile("(\\([^()\\n]*)\\n\\s*([^()\\n]*\\))");
    private static final Pattern NOTE = Pattern.compile(
            "出生|生まれ|生年月日|旅券|以前のリスト|以前掲載|偽名|自称|(?i:\\b(?:born|DOB|passport|listed as|false identity|following \\w+ aliases)\\b)");
    private static final Pattern NOTE_BEHIND =
            Pattern.compile("(?i)[,、，\\s]+(?:(?:born|DOB|nationality|\\p{L}+ passport)\\b|[0-9０-９]{4}年|[^、，,]*旅券).*$");
    private static final Pattern ARABIC_NOTE = Pattern.compile("【[^】]*】");
    private static final Pattern SELF_PROCLAIMED = Pattern.compile("(?i)^self-proclaimed\\s+");
    /** Behind a name in katakana and a blank the same in Latin letters. */
    private static final Pattern ALSO_LATIN = Pattern.compile("(?<=[\\p{IsKatakana}ー])\\s+(?=[A-Z][a-z]+)");

    private static final Pattern JAPANESE_COMMA = Pattern.compile("[、，]");
    private static final Pattern COMMA =
            Pattern.compile(",(?!\\s*(?i:co|company|corp|inc|incorporated|limited|llc|ltd|s\\.a|gmbh)\\b)");
    private static final Pattern REMARK = Pattern.compile("\\p{Ll}{4,}\\b.*");
    private static final Pattern EDGE = Pattern.compile("^[、，,\\s・:：-]+|[、，,\\s:：]+$");

    private MofNames() {}

    /** All of that kind but those that the cell itself calls former, and abbreviations. */
    static List<Name> of(String cell, NameKind kind, Strength strength) {
        String text = ORIGINAL.matcher(plain(cell)).replaceAll("\n$1\n");
        boolean marked = MARK.matcher(text).find();
        text = BROKEN_LINE.matcher(MARK.matcher(text).replaceAll("\n")).replaceAll("$1 $2");
        text = ALSO_KNOWN.matcher(text).replaceAll("\n" + LABEL);
        text = FORMERLY.matcher(text).replaceAll("\n" + FORMER_LABEL);
        List<Name> names = new ArrayList<>();
        NameKind said = kind;
        for (String line : text.split("\n")) {
            boolean labelled = line.startsWith(LABEL) || line.startsWith(FORMER_LABEL);
            if (labelled) {
                said = line.startsWith(FORMER_LABEL) ? NameKind.FORMER : kind;
            }
            String all = withoutNotes(line.replaceAll("[" + LABEL + FORMER_LABEL + "]", ""));
            boolean parted = marked || all.indexOf(';') >= 0 || kind == NameKind.PRIMARY;
            for (String one : parted ? List.of(all.split(";")) : byCommas(all, labelled)) {
                add(names, one, said, strength);
            }
        }
        return names;
    }

    private static String plain(String cell) {
        String text = cell.replace('（', '(').replace('）', ')').replace('；', ';');
        return DATE_MARK.matcher(ARABIC_NOTE.matcher(text).replaceAll("")).replaceAll("");
    }

    /** A comma with one word before or behind it parts the halves of a name. */
    private static List<String> byCommas(String text, boolean labelled) {
        List<String> pieces = outsideBrackets(text, JAPANESE_COMMA);
        if (pieces.size() == 2 && !labelled && text.indexOf('・') < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String piece : pieces) {
            List<String> halves = outsideBrackets(piece, COMMA);
            boolean names = halves.get(0).indexOf(' ') > 0
                    && (halves.size() > 2
                            || halves.stream()
                                    .allMatch(half -> half.indexOf(' ') > 0 || Bracketed.isAbbreviation(half)));
            parts.addAll(names ? halves : List.of(piece));
        }
        String last = parts.get(parts.size() - 1);
        int and = labelled ? last.lastIndexOf("及び") : -1;
        if (and > 0) {
            parts.set(parts.size() - 1, last.substring(0, and));
            parts.add(last.substring(and + 2));
        }
        return parts;
    }

    private static List<String> outsideBrackets(String text, Pattern comma) {
        List<String> parts = new ArrayList<>();
        Matcher commas = comma.matcher(text);
        int begun = 0;
        while (commas.find()) {
            if (isClosed(text.substring(begun, commas.start()))) {
                parts.add(text.substring(begun, commas.start()).strip());
                begun = commas.end();
            }
        }
        parts.add(text.substring(begun).strip());
        return parts;
    }

    private static void add(List<Name> names, String text, NameKind kind, Strength strength) {
        for (String part : ALSO_LATIN.split(closed(EDGE.matcher(text).replaceAll("")))) {
            Bracketed parts = Bracketed.of(Bracketed.strip(part));
            put(names, parts.outside(), kind, strength);
            for (String inside : parts.inside()) {
                if (isRemark(inside)) {
                    continue;
                }
                boolean isShort = Bracketed.isAbbreviation(inside);
                put(names, inside, isShort ? NameKind.ABBREVIATION : kind, isShort ? Strength.WEAK : strength);
            }
        }
    }

    /** Where it is, or a word on it. */
    private static boolean isRemark(String inside) {
        return REMARK.matcher(inside).matches()
                || Countries.code(JAPANESE_COMMA.split(inside)[0]).isPresent();
    }

    private static void put(List<Name> names, String text, NameKind kind, Strength strength) {
        if (!isClosed(text)) {
            for (String piece : text.split("[()]")) {
                put(names, piece, kind, strength);
            }
            return;
        }
        String name = EDGE.matcher(SELF_PROCLAIMED.matcher(text.strip()).replaceFirst(""))
                .replaceAll("");
        // two letters or one sign of Chinese writing do not name anybody
        if (name.length() >= 2 && !name.equals("不明") && !NOTE.matcher(name).find()) {
            names.add(new Name(name, kind, strength));
        }
    }

    /** Without brackets that hold a note, and without what follows a name as a note. */
    private static String withoutNotes(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '(' ? closing(text, at) : -1;
            if (end > 0 && NOTE.matcher(text.substring(at, end)).find()) {
                at = end + 1;
            } else {
                kept.append(text.charAt(at++));
            }
        }
        return NOTE_BEHIND.matcher(EntryDraft.oneLine(kept.toString())).replaceFirst("");
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without the brackets at the end whose opening ones went with the words before the name. */
    private static String closed(String text) {
        String name = text;
        while (name.endsWith(")") && count(name, ')') > count(name, '(')) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }

    private static boolean isClosed(String text) {
        return count(text, '(') == count(text, ')');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
