package org.kakehashi.organisation.index;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.organisation.words.Plain;
import org.kakehashi.organisation.words.Vocabulary;

/** What is looked for in a name: its words, and of writing without blanks every end of a stretch. */
final class TypedWords {

    private static final int LONGEST_END = 16;

    private TypedWords() {}

    /** As typed; words of no weight only where there is nothing else. */
    static List<String> typed(String text) {
        List<String> all = List.of(Plain.text(text).split(" "));
        List<String> telling =
                all.stream().filter(word -> !Vocabulary.silent(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The telling words in the order of the alphabet, each by what it is compared by: "Univ. Tokyo" is "University of Tokyo". */
    static List<String> keys(String plain) {
        return typed(plain).stream().map(Vocabulary::key).sorted().toList();
    }

    static List<String> of(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            if (Plain.eastAsian(word)) {
                for (int from = 0; from < word.length(); from++) {
                    words.add(word.substring(from, Math.min(word.length(), from + LONGEST_END)));
                }
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
