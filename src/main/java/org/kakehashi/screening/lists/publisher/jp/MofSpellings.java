package org.kakehashi.screening.lists.publisher.jp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.form.EntryDraft;

/**
 * A person's name whose words have other spellings in brackets behind them, as the Ministry of Finance prints it:
 * {@code Andriy(Andrei/Andrey) PURGIN (PURHIN)} is six names, the first of them without any bracket.
 */
final class MofSpellings {

    private static final Pattern OTHERS =
            Pattern.compile("([^\\s・()]+)\\s*\\(\\s*((?:旧姓|旧称|nee\\b|f\\.k\\.a)[\\s:：,.]*)?([^()]+)\\)");
    private static final Pattern PARTS = Pattern.compile("\\s*[/／、,，]\\s*");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{M}'’‘ー-]{2,}");

    /** Somebody with more spellings is listed with the first ones. */
    private static final int MOST = 64;

    private MofSpellings() {}

    /** Only itself if it is written in one way, or has something else in brackets. */
    static List<String> of(String printed) {
        String name = EntryDraft.oneLine(printed.replace('（', '(').replace('）', ')'));
        List<String> all = List.of("");
        Matcher others = OTHERS.matcher(name);
        int end = 0;
        while (others.find()) {
            List<String> words = new ArrayList<>(List.of(others.group(1)));
            words.addAll(Arrays.asList(PARTS.split(others.group(3).strip())));
            NameScript script = NameScript.of(others.group(1));
            if (!words.stream().allMatch(word -> ONE_WORD.matcher(word).matches() && NameScript.of(word) == script)) {
                return List.of(printed);
            }
            // a name in the plural order of its words: what stands between two brackets belongs to all
            String between = name.substring(end, others.start());
            end = others.end();
            String apart = end < name.length() && Character.isLetter(name.charAt(end)) ? " " : "";
            all = all.stream()
                    .flatMap(begun -> words.stream().map(word -> begun + between + word + apart))
                    .limit(MOST)
                    .toList();
        }
        String rest = name.substring(end);
        return end == 0
                ? List.of(printed)
                : all.stream().map(begun -> begun + rest).toList();
    }
}
