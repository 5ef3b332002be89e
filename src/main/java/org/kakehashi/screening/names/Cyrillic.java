package org.kakehashi.screening.names;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Cyrillic in Latin letters as passports, newspapers and lists spell it; г is g or h, е is e or ye. */
final class Cyrillic {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('є', "ye"),
            Map.entry('ґ', "g"),
            Map.entry('ў', "u"),
            Map.entry('ј', "j"),
            Map.entry('љ', "lj"),
            Map.entry('њ', "nj"),
            Map.entry('ћ', "c"),
            Map.entry('ђ', "dj"),
            Map.entry('џ', "dz"),
            Map.entry('ѓ', "gj"),
            Map.entry('ќ', "kj"),
            Map.entry('ѕ', "dz"),
            Map.entry('қ', "q"),
            Map.entry('ғ', "gh"),
            Map.entry('ң', "ng"),
            Map.entry('ө', "o"),
            Map.entry('ү', "u"),
            Map.entry('ұ', "u"),
            Map.entry('һ', "h"),
            Map.entry('ә', "a"),
            Map.entry('ҳ', "h"),
            Map.entry('ҷ', "j"),
            Map.entry('ӣ', "i"),
            Map.entry('ӯ', "u"),
            Map.entry('ҕ', "g"),
            Map.entry('ӏ', ""),
            Map.entry('ҥ', "ng"),
            Map.entry('ҙ', "dh"),
            Map.entry('ҡ', "k"),
            Map.entry('ҫ', "s"));

    private Cyrillic() {}

    static Set<String> spellings(String word) {
        Set<String> spellings = new LinkedHashSet<>();
        String plain = spelled(word);
        spellings.add(plain);
        spellings.add(spelled(word.replaceAll("(^|(?<=[аеёиоуыэюяьъ]))е", "йе")));
        if (word.indexOf('г') >= 0) {
            spellings.add(spelled(word).replace("g", "h"));
        }
        if (word.indexOf('х') >= 0) {
            spellings.add(plain.replace("kh", "h"));
        }
        return spellings;
    }

    private static String spelled(String word) {
        StringBuilder spelled = new StringBuilder();
        for (char c : java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC)
                .toCharArray()) {
            String letters = LETTERS.get(c);
            if (letters != null) {
                spelled.append(letters);
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                spelled.append(c);
            }
        }
        return spelled.toString();
    }
}
