package org.kakehashi.organisation.affiliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names in languages that write no blanks between words: 東京大学大学院理学系研究科 begins with one. */
final class Unspaced {

    /** What stands before the name by law, and is often left out. */
    private static final Pattern LEGAL_FORM = Pattern.compile("^(国立大学法人|公立大学法人|学校法人|国立研究開発法人|独立行政法人|地方独立行政法人|大学共同利用機関法人"
            + "|一般財団法人|公益財団法人|一般社団法人|公益社団法人|医療法人|社会福祉法人|株式会社|財団法人|社団法人)");

    /** A name that ends so may be followed by one of its parts; another only by the end. */
    private static final Pattern COMPLETE =
            Pattern.compile(".{2,}(大学|大學|学院|學院|研究所|研究院|機構|病院|医院|醫院|科学院|科學院|高等専門学校|대학교|연구원|병원)$");

    private static final int SHORTEST = 3;

    private final Map<String, List<KnownName>> names = new HashMap<>();
    private int longest;

    void add(KnownName name) {
        String key = bare(name.keys().get(0));
        names.computeIfAbsent(key, none -> new ArrayList<>(1)).add(name);
        longest = Math.max(longest, key.length());
    }

    /** Those of the longest beginning that is a name. */
    List<KnownName> startOf(String word) {
        if (word.length() < SHORTEST || word.charAt(0) < 0x1100) {
            return List.of();
        }
        String bare = bare(word);
        for (int to = Math.min(bare.length(), longest); to >= SHORTEST; to--) {
            String start = bare.substring(0, to);
            List<KnownName> found = names.getOrDefault(start, List.of());
            if (!found.isEmpty()
                    && (to == bare.length() || COMPLETE.matcher(start).matches())) {
                return found;
            }
        }
        return List.of();
    }

    private static String bare(String name) {
        String bare = LEGAL_FORM.matcher(name).replaceFirst("");
        return bare.length() < SHORTEST ? name : bare;
    }
}
