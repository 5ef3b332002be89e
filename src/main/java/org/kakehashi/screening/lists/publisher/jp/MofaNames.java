package org.kakehashi.screening.lists.publisher.jp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in one text of the export bans. The notice prints other names behind 別称 in the brackets of the Japanese name,
 * and below the English one; the transcription left some of them there, and joined lines: the end of a Japanese bracket
 * stands before the English name, and other names behind it, between semicolons.
 */
final class MofaNames {

    private static final Pattern ENDED_BRACKET = Pattern.compile("^([^(（)）]{1,30})[)）]\\s+(?=[A-Z])");
    private static final Pattern OTHERS = Pattern.compile("[(（]?\\s*(?:別称|別名)\\s*[、:：]\\s*");
    private static final Pattern JAPANESE_AND_LATIN = Pattern.compile("(?<=[\\p{IsKatakana}ー])(?=[A-Z]\\p{L}+ [A-Z])");
    /** Where the first of joined names ends. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("^(.*?\\b(?:Limited Sirketi|Limited|Ltd|LLC|JSC)\\.?)\\s+(?=\\p{Lu})");

    private static final Pattern EDGE =
            Pattern.compile("[,、;]*\\s*(?:and,?|the following \\w+ alias(?:es)?:?)$|[,、;\\s]+$|^[\\s、]+");

    private MofaNames() {}

    /** What the transcription put before the English name instead of the end of the last Japanese one; empty if nothing. */
    static String endOfJapanese(String english) {
        Matcher bracket = ENDED_BRACKET.matcher(english);
        return bracket.find() ? bracket.group(1).strip() : "";
    }

    static List<String> main(String text) {
        List<String> names = new ArrayList<>();
        String[] parts = OTHERS.split(ENDED_BRACKET.matcher(text).replaceFirst(""));
        for (String name : JAPANESE_AND_LATIN.split(parts[0])) {
            String[] joined = name.split(";");
            Matcher first = LEGAL_FORM.matcher(joined[0]);
            if (joined.length > 1 && first.find()) {
                names.add(first.group(1));
                joined[0] = joined[0].substring(first.end());
            }
            names.addAll(List.of(joined));
        }
        for (int i = 1; i < parts.length; i++) {
            names.addAll(others(closed(parts[i])));
        }
        return names.stream().map(MofaNames::clean).toList();
    }

    /** Between Japanese commas, the last two joined by 及び where there are more than one. */
    static List<String> others(String text) {
        List<String> names = new ArrayList<>(List.of(text.split("、")));
        String last = names.remove(names.size() - 1);
        int and = last.lastIndexOf("及び");
        if (and > 0) {
            names.add(last.substring(0, and));
            last = last.substring(and + 2);
        }
        names.add(last);
        return names.stream().map(MofaNames::clean).toList();
    }

    private static String clean(String name) {
        String text = name.strip();
        String bare = EDGE.matcher(text).replaceAll("").strip();
        return bare.equals(text) ? text : clean(bare);
    }

    private static String closed(String text) {
        long open = text.chars().filter(c -> c == '(' || c == '（').count();
        long close = text.chars().filter(c -> c == ')' || c == '）').count();
        return close > open ? text.replaceFirst("[)）]\\s*$", "") : text;
    }
}
