package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes words out of their letters. */
final class Words {

    private static final Pattern PATRONYMIC = Pattern.compile(
            ".{3,}(?:[oe][vw](?:ich|ych|itch|itj|itsch|itsh|its)|ovic|[oei]vna|ichna|oglu|ogly|kyzy)|.{2,}[iy]evic");
    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("vi", 6),
            Map.entry("vii", 7),
            Map.entry("viii", 8),
            Map.entry("ix", 9),
            Map.entry("xi", 11),
            Map.entry("xii", 12),
            Map.entry("xiii", 13),
            Map.entry("xiv", 14),
            Map.entry("xv", 15),
            Map.entry("xvi", 16),
            Map.entry("xx", 20));
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final double GIVEN_CHARACTER = 0.7;
    private static final double HAN_CHARACTER = 0.45;

    private Words() {}

    static boolean patronymic(String latin) {
        return PATRONYMIC.matcher(latin).matches();
    }

    /** As {@link Servant} leaves it, vowels or not. */
    static boolean servant(String latin) {
        return latin.equals("abd") || latin.equals("bd");
    }

    static @Nullable Word ofPerson(String written, Origin origin, int words, boolean first) {
        Spelt spelt = Spelt.of(written, origin);
        List<String> spellings = spelt.spellings();
        if (spellings.isEmpty()) {
            return null;
        }
        Meanings.Sort sort = Meanings.ofPerson(written, spellings.get(0), words);
        double weight = sort.weight();
        if (origin == Origin.HAN || origin == Origin.HANGUL && written.length() == 1) {
            weight = first ? 1 : GIVEN_CHARACTER;
        } else if (patronymic(spellings.get(0)) && words > 2) {
            weight = 0.7;
        } else if (servant(spellings.get(0))) {
            weight = 0.6;
        } else if (spellings.get(0).length() == 1) {
            weight = 0.5;
        }
        return word(written, origin, spelt, null, sort, weight);
    }

    /** A Han character as it is read elsewhere; the syllables of Hangul themselves last. */
    static Word ofReading(String character, Collection<String> syllables, Origin origin, boolean first) {
        Stream<String> spellings = origin == Origin.HANGUL || origin == Origin.KOREAN
                ? Stream.concat(
                        syllables.stream().flatMap(syllable -> Hangul.spellings(syllable).stream()), syllables.stream())
                : syllables.stream().flatMap(syllable -> Cantonese.spellings(syllable).stream());
        Spelt spelt = Spelt.of(spellings.distinct().toList(), character, origin);
        return word(character, origin, spelt, null, Meanings.Sort.NAME, first ? 1 : GIVEN_CHARACTER);
    }

    /** A syllable in the romanisation of Wade and Giles, as Pinyin would write it. */
    static Word ofPinyin(String syllable) {
        Spelt spelt = Spelt.of(WadeGiles.pinyin(syllable), syllable, Origin.LATIN);
        return word(syllable, Origin.LATIN, spelt, null, Meanings.Sort.NAME, Meanings.Sort.NAME.weight());
    }

    static @Nullable Word ofOrganisation(String written, Meanings.@Nullable Meaning meaning) {
        Origin origin = Origin.of(written);
        Spelt spelt = Spelt.of(written, origin);
        List<String> spellings = spelt.spellings();
        if (spellings.isEmpty()) {
            return null;
        }
        Integer roman = meaning == null ? ROMAN.get(written) : null;
        if (roman != null) {
            return word(
                    written,
                    Origin.NUMBER,
                    spelt,
                    "NUMBER " + roman,
                    Meanings.Sort.NUMBER,
                    Meanings.Sort.NUMBER.weight());
        }
        Meanings.Sort sort = meaning == null ? Meanings.Sort.NAME : meaning.sort();
        double weight = sort.weight();
        if (origin == Origin.NUMBER || ORDINAL.matcher(written).matches()) {
            sort = Meanings.Sort.NUMBER;
            weight = sort.weight();
            return word(
                    written,
                    Origin.NUMBER,
                    spelt,
                    "NUMBER " + Integer.parseInt("0" + digits(spellings.get(0))),
                    sort,
                    weight);
        }
        if (sort == Meanings.Sort.NAME && spellings.get(0).length() == 1) {
            weight = 0.6;
        }
        return word(
                written,
                origin,
                spelt,
                meaning == null || sort == Meanings.Sort.FILLER ? null : meaning.key(),
                sort,
                weight);
    }

    private static String digits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.length() > 8 ? digits.substring(0, 8) : digits;
    }

    /** A run of Han characters in an organisation's name: words that are known, and single characters. */
    static List<Word> ofHan(String run) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < run.length(); ) {
            Meanings.Meaning meaning = null;
            int length = Math.min(6, run.length() - i);
            for (; length > 1 && meaning == null; length--) {
                meaning = Meanings.ofOrganisation(run.substring(i, i + length));
            }
            length = meaning == null ? Character.charCount(run.codePointAt(i)) : length + 1;
            String part = run.substring(i, i + length);
            Origin origin = Origin.of(part);
            Meanings.Sort sort = meaning == null ? Meanings.Sort.NAME : meaning.sort();
            words.add(word(
                    part,
                    origin,
                    Spelt.of(List.of(Han.folded(part)), part, origin),
                    meaning == null ? null : meaning.key(),
                    sort,
                    meaning == null ? HAN_CHARACTER : sort.weight()));
            i += length;
        }
        return words;
    }

    private static Word word(
            String written, Origin origin, Spelt spelt, @Nullable String meaning, Meanings.Sort sort, double weight) {
        return new Word(written, origin, spelt.spellings(), spelt.reduced(), spelt.sounds(), meaning, sort, weight);
    }
}
