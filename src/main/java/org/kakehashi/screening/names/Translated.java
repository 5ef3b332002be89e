package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation in another script as it may be called in English: known words by their meaning, and what is
 * between them by its sound, in Han characters that in Mandarin and in Japanese.
 */
final class Translated {

    /** Of a name whose words have several meanings, so many readings are tried, the likeliest first. */
    private static final int MOST = 4;

    /** Words that say so little are not read as those that say more. */
    private static final double LIGHT = 0.4;

    private static final Pattern OF_PLACE =
            Pattern.compile("(.{3,}?)(?:ск|ськ|цк|цьк)(?:ий|ая|ое|ого|ой|ому|им|ом|ие|их|і|а|е|ої|ого|ому)");

    private static final double SINGLE_CHARACTER = 0.6;
    private static final int SHORTEST_WITH_END = 3;
    private static final int SHORTEST_APART = 4;
    private static final int SHORTEST_REST = 2;

    private Translated() {}

    /** @param words cleaned, without the legal form; none if nothing in them is translated */
    static List<List<Word>> readings(List<String> words) {
        List<List<List<Word>>> pieces = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        List<String> apart =
                Glossary.joined(words).stream().flatMap(Translated::apart).toList();
        boolean romanised = RomanisedRussian.is(apart);
        for (String word : apart) {
            boolean latin = romanised && Origin.of(word) == Origin.LATIN;
            List<List<List<Word>>> translated = latin ? ofRomanised(word) : translated(word);
            if (translated.isEmpty()) {
                plain.add(word);
            } else {
                flush(plain, pieces);
                pieces.addAll(translated);
            }
        }
        if (pieces.isEmpty() && apart.size() == words.size()) {
            return List.of();
        }
        flush(plain, pieces);
        return combined(pieces);
    }

    private static List<List<List<Word>>> translated(String word) {
        if (Origin.of(word).syllable()) {
            return ofSyllables(word);
        }
        List<String> english = Glossary.english(word);
        if (!english.isEmpty()) {
            return List.of(meanings(word, english));
        }
        Matcher place = OF_PLACE.matcher(word);
        return place.matches() && Meanings.ofOrganisation(word) == null
                ? List.of(List.of(List.of(ofPlace(word, place.group(1)))))
                : List.of();
    }

    private static List<List<List<Word>>> ofRomanised(String word) {
        List<String> english = RomanisedRussian.english(word);
        if (!english.isEmpty()) {
            return List.of(meanings(word, english));
        }
        Matcher place = RomanisedRussian.OF_PLACE.matcher(word);
        return place.matches() && Meanings.ofOrganisation(word) == null
                ? List.of(List.of(List.of(ofPlace(word, place.group(1)))))
                : List.of();
    }

    /** Katakana of which the beginning or the end is a word of its own: Kazan herikoputa, airando risochi. */
    private static Stream<String> apart(String word) {
        if (Origin.of(word) == Origin.KANA && !known(word)) {
            for (int length = word.length() - SHORTEST_REST; length >= SHORTEST_APART; length--) {
                String end = word.substring(word.length() - length);
                String beginning = word.substring(0, length);
                if (known(end)) {
                    return Stream.of(word.substring(0, word.length() - length), end);
                } else if (known(beginning)) {
                    return Stream.of(beginning, word.substring(length));
                }
            }
        }
        return Stream.of(word);
    }

    private static boolean known(String word) {
        return !Glossary.english(word).isEmpty() || Meanings.ofOrganisation(word) != null;
    }

    private static void flush(List<String> plain, List<List<List<Word>>> pieces) {
        if (!plain.isEmpty()) {
            pieces.add(List.of(ReadName.organisation(plain)));
            plain.clear();
        }
    }

    /** For each part of what is written without blanks all that it may be. */
    private static List<List<List<Word>>> ofSyllables(String run) {
        String folded = Han.folded(run).length() == run.length() ? Han.folded(run) : run;
        List<List<List<Word>>> pieces = new ArrayList<>();
        int unknown = 0;
        int i = 0;
        while (i < run.length()) {
            int length = Glossary.lengthAt(folded, i);
            if (length == 0) {
                i++;
            } else {
                pieces.addAll(unknown(run, folded, unknown, i));
                pieces.add(meanings(run.substring(i, i + length), Glossary.english(folded.substring(i, i + length))));
                i += length;
                unknown = i;
            }
        }
        pieces.addAll(unknown(run, folded, unknown, i));
        return pieces;
    }

    private static List<List<List<Word>>> unknown(String run, String folded, int from, int to) {
        if (from == to) {
            return List.of();
        }
        List<String> end = Glossary.englishOfEnd(folded.substring(to - 1, to));
        boolean ends = !end.isEmpty() && (to - from >= SHORTEST_WITH_END || to - from == 1 && from > 0);
        int name = ends ? to - 1 : to;
        List<List<List<Word>>> pieces = new ArrayList<>();
        if (name > from) {
            Word sounded = sounded(run.substring(from, name));
            pieces.add(sounded == null ? List.of(List.of()) : List.of(List.of(sounded)));
        }
        if (ends) {
            pieces.add(meanings(run.substring(name, to), end));
        }
        return pieces;
    }

    private static @Nullable Word sounded(String characters) {
        if (Origin.of(characters) == Origin.HANGUL) {
            return Words.ofOrganisation(characters, null);
        }
        Set<String> spellings = new LinkedHashSet<>(Romanisation.of(characters, Origin.HAN));
        String katakana = String.join("", JapaneseReading.of(characters));
        spellings.addAll(Romanisation.of(katakana, Origin.JAPANESE));
        spellings.remove("");
        spellings.add(Han.folded(characters));
        List<String> all = List.copyOf(spellings);
        double weight =
                characters.codePointCount(0, characters.length()) == 1 ? SINGLE_CHARACTER : Meanings.Sort.NAME.weight();
        Spelt spelt = Spelt.of(all, characters, Origin.HAN);
        return new Word(
                characters, Origin.HAN, spelt.spellings(), spelt.reduced(), null, null, Meanings.Sort.NAME, weight);
    }

    /** Kazanskii is of Kazan. */
    private static Word ofPlace(String adjective, String stem) {
        List<String> spellings = Stream.of(adjective, stem)
                .flatMap(one -> Romanisation.of(one, Origin.CYRILLIC).stream())
                .distinct()
                .toList();
        Spelt spelt = Spelt.of(spellings, adjective, Origin.CYRILLIC);
        return new Word(
                adjective,
                Origin.CYRILLIC,
                spelt.spellings(),
                spelt.reduced(),
                null,
                null,
                Meanings.Sort.NAME,
                Meanings.Sort.NAME.weight());
    }

    /** What it is called in one word, each as good as the next, then what it is called in several. */
    private static List<List<Word>> meanings(String written, List<String> english) {
        List<Word> single = new ArrayList<>();
        List<List<Word>> several = new ArrayList<>();
        for (String one : english) {
            List<Word> words = english(one);
            if (words.size() == 1) {
                single.add(words.get(0));
            } else {
                several.add(words.stream()
                        .map(word -> translated(written, word, word.spellings()))
                        .toList());
            }
        }
        return Stream.concat(alike(written, single).stream(), several.stream()).toList();
    }

    /** As a list's words are read, but for words of which nothing is known: here they are known to be no names. */
    private static List<Word> english(String text) {
        boolean name = Character.isUpperCase(text.charAt(0));
        return ReadName.organisation(List.of(text.toLowerCase(Locale.ROOT).split(" "))).stream()
                .map(word -> name || word.sort() != Meanings.Sort.NAME ? word : word.as(Meanings.Sort.FIELD))
                .toList();
    }

    private static List<List<Word>> alike(String written, List<Word> words) {
        List<List<Word>> alike = new ArrayList<>();
        for (boolean light : new boolean[] {true, false}) {
            List<Word> some = words.stream()
                    .filter(word -> word.weight() < LIGHT == light)
                    .toList();
            if (!some.isEmpty()) {
                List<String> spellings = some.stream()
                        .flatMap(word -> word.spellings().stream())
                        .distinct()
                        .toList();
                List<Word> one = List.of(translated(written, some.get(0), spellings));
                alike.add(some.get(0) == words.get(0) ? 0 : alike.size(), one);
            }
        }
        return alike;
    }

    private static Word translated(String written, Word word, List<String> spellings) {
        List<String> reduced = spellings.stream().map(Sound::reduced).distinct().toList();
        return new Word(
                written, Origin.TRANSLATED, spellings, reduced, null, word.meaning(), word.sort(), word.weight());
    }

    /** One reading of each piece after the other; the sooner, the fewer of them are not the likeliest. */
    private static List<List<Word>> combined(List<List<List<Word>>> pieces) {
        List<List<Word>> all = new ArrayList<>();
        int deepest = pieces.stream().mapToInt(piece -> piece.size() - 1).sum();
        for (int away = 0; away <= deepest && all.size() < MOST; away++) {
            combine(pieces, 0, away, List.of(), all);
        }
        return List.copyOf(all);
    }

    private static void combine(
            List<List<List<Word>>> pieces, int at, int away, List<Word> before, List<List<Word>> all) {
        if (all.size() == MOST) {
            return;
        }
        if (at == pieces.size()) {
            if (away == 0) {
                all.add(before);
            }
            return;
        }
        List<List<Word>> options = pieces.get(at);
        for (int i = 0; i <= Math.min(away, options.size() - 1); i++) {
            List<Word> with = new ArrayList<>(before);
            with.addAll(options.get(i));
            combine(pieces, at + 1, away - i, List.copyOf(with), all);
        }
    }
}
