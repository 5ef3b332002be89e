package org.kakehashi.organisation.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** What {@code organisation/words.csv} says of words. */
public final class Vocabulary {

    private static final Vocabulary WORDS = read();

    /** Several words that say what other words say. */
    record Phrase(List<String> words, List<String> as) {}

    private final Set<String> silent = new HashSet<>();
    private final Set<String> legalForms = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, List<String>> longer = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Vocabulary() {}

    /** The word under which this one is compared: umlauts written out are as those left out. */
    public static String key(String word) {
        String key = WORDS.same.get(word);
        if (key == null) {
            key = withoutUmlauts(word);
            key = WORDS.same.getOrDefault(key, key);
        }
        return key;
    }

    /** Those written out as those left out. */
    public static String withoutUmlauts(String word) {
        return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** Whether names leave it out or put it in freely. */
    public static boolean silent(String word) {
        return WORDS.silent.contains(word);
    }

    /** Whether it begins or follows the name of a part of an organisation. */
    public static boolean part(String key) {
        return WORDS.parts.contains(key);
    }

    /** Whether it says what a part is about. */
    public static boolean field(String key) {
        return WORDS.fields.contains(key);
    }

    /** Whether the name of a part may begin so. */
    public static boolean partBegunBy(String start) {
        return WORDS.parts.stream().anyMatch(part -> part.startsWith(start));
    }

    /** Whether it says of a company what it is by law. */
    public static boolean legalForm(String word) {
        return WORDS.legalForms.contains(word);
    }

    /** Whether it says of a name that it is that of an organisation. */
    public static boolean head(String key) {
        return WORDS.heads.contains(key);
    }

    /** Words that are compared under another. */
    public static Set<String> spellings() {
        return WORDS.same.keySet();
    }

    /** What it stands for where it is written short; several, or none. */
    public static List<String> shortFor(String word) {
        return WORDS.longer.getOrDefault(word, List.of());
    }

    /** Those that begin with this word, the longest first. */
    static List<Phrase> phrases(String first) {
        return WORDS.phrases.getOrDefault(first, List.of());
    }

    private static Vocabulary read() {
        Vocabulary words = new Vocabulary();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new ClassPathResource("organisation/words.csv").getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(words::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.phrases
                .values()
                .forEach(some -> some.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return words;
    }

    private void take(String line) {
        String[] cells = line.split(",", -1);
        switch (cells[0]) {
            case "silent" -> silent.add(cells[1]);
            case "legal" -> {
                silent.add(cells[1]);
                legalForms.add(cells[1]);
            }
            case "head" -> heads.add(cells[1]);
            case "part" -> parts.add(cells[1]);
            case "field" -> {
                parts.add(cells[1]);
                fields.add(cells[1]);
            }
            case "same" -> same.put(cells[1], cells[2]);
            case "short" ->
                longer.computeIfAbsent(cells[1], none -> new ArrayList<>()).add(cells[2]);
            case "phrase" -> {
                Phrase phrase = new Phrase(List.of(cells[1].split(" ")), List.of(cells[2].split(" ")));
                phrases.computeIfAbsent(phrase.words().get(0), none -> new ArrayList<>())
                        .add(phrase);
            }
            default -> throw new IllegalStateException("organisation/words.csv: " + line);
        }
    }
}
