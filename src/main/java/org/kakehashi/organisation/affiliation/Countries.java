package org.kakehashi.organisation.affiliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.words.Plain;
import org.kakehashi.organisation.words.Word;
import org.springframework.core.io.ClassPathResource;

/** Countries as affiliations name them. */
final class Countries {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "ja", "zh", "nl", "pl");

    private final Map<String, Set<String>> codes = new HashMap<>();

    Countries(List<Organisation> all) {
        for (String code : Locale.getISOCountries()) {
            LANGUAGES.forEach(
                    language -> add(new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)), code));
        }
        all.forEach(one -> one.places().forEach(place -> add(place.country(), place.countryCode())));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new ClassPathResource("organisation/countries.csv").getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",")).forEach(cells -> add(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String code) {
        codes.computeIfAbsent(Plain.text(name), none -> new HashSet<>()).add(code);
    }

    /** Those that end a segment, or are one. */
    Set<String> in(List<Word> words) {
        Set<String> found = new TreeSet<>();
        for (int to = words.size(); to > 0; to--) {
            boolean ends = to == words.size()
                    || words.get(to).segment() != words.get(to - 1).segment();
            for (int from = Math.max(0, to - 6); ends && from < to; from++) {
                Set<String> named = codes.get(text(words, from, to));
                if (named != null
                        && words.get(from).segment() == words.get(to - 1).segment()) {
                    found.addAll(named);
                    break;
                }
            }
        }
        return found;
    }

    /** Whether these words, all of them, name one. */
    boolean are(List<Word> words) {
        return codes.containsKey(text(words, 0, words.size()));
    }

    private static String text(List<Word> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
