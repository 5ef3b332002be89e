package org.kakehashi.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart, ready to be compared. A name in Han characters has one reading for each language in which it may
 * be meant, an organisation's also for what its words mean in English.
 *
 * @param text as given
 * @param legalForm sort of the legal form, if it has one
 * @param initialsOfForm first letters of the words of the legal form behind the name, which acronyms may count
 * @param ofFamily how many words of the first reading stand before a comma
 * @param joined all words of the first reading as one
 */
record ReadName(
        String text,
        boolean person,
        List<List<Word>> readings,
        @Nullable String legalForm,
        String initialsOfForm,
        int ofFamily,
        String joined) {

    /** A legal form in capitals that is written together with the name. */
    private static final Pattern ATTACHED = Pattern.compile("(?<=\\p{Ll}{3})\\p{Lu}{2,5}\\b");

    /** Where Japanese writes on without a blank: between Han characters, katakana, hiragana, and Latin letters. */
    private static final Pattern SEAM = seam();

    /** Han characters, kana and what belongs to them stand behind it. */
    private static final int FIRST_WITHOUT_BLANKS = 0x2e80;

    private static final Set<String> NUMERO = Set.of("no", "nr", "num");

    /** Of a person, before the family name; without dots two of them. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?:(?:\\p{Lu}\\.\\s?){1,2}|(?:\\p{Lu}\\s){2})(?=(\\p{Lu}\\p{L}{2,}))");

    private static final Set<String> BEARS_NAMES = Set.of(
            "KIND institute",
            "KIND center",
            "KIND named",
            "FIELD university",
            "FIELD academy",
            "FIELD factory",
            "FIELD skb",
            "FIELD npo",
            "FIELD lab");

    private static final int MOST_WORDS = 24;

    /** A Chinese name has two characters for the family and two more. */
    private static final int LONGEST_OF_CHARACTERS = 4;

    /** The Democratic People's Republic of Korea is one. */
    private static final int MOST_OF_ONE_MEANING = 6;

    /** One that is asked for: an organisation's also as it may be called in English, a Korean's also by its syllables. */
    static ReadName of(String text, boolean person) {
        return of(text, person, !person, person);
    }

    /** @param latin whether the party has a name in Latin letters, this one or another: then no other is made in English */
    static ReadName listed(String text, boolean person, boolean latin) {
        return of(text, person, !person && !latin, false);
    }

    private static ReadName of(String text, boolean person, boolean translated, boolean korean) {
        List<String> words = words(person ? text : withoutInitials(apart(text)), person);
        if (person) {
            words = Titles.off(words);
        }
        String legalForm = null;
        String initials = "";
        if (!person && words.size() > 0) {
            LegalForm form = LegalForm.of(words);
            words = form.rest().stream().flatMap(HanNumber::apart).toList();
            legalForm = form.sort();
            initials = form.initials();
        }
        List<List<Word>> readings = new ArrayList<>();
        readings.add(person ? person(words) : organisation(words));
        if (translated) {
            readings.addAll(Translated.readings(words));
        }
        if (person && words.stream().anyMatch(word -> Origin.of(word) == Origin.HAN)) {
            String characters = String.join("", words);
            Stream.of(
                            wordByWord(words),
                            words(japanese(words), origin(characters)),
                            OtherReading.KOREAN.of(characters),
                            OtherReading.CANTONESE.of(characters))
                    .filter(reading -> !reading.isEmpty())
                    .forEach(readings::add);
        }
        if (person && WadeGiles.is(text, words)) {
            readings.add(words.stream().map(Words::ofPinyin).toList());
        }
        if (korean && words.stream().allMatch(word -> Origin.of(word) == Origin.LATIN)) {
            readings.addAll(Koreans.readings(words));
        }
        int ofFamily = person ? person(words(Called.family(text), true)).size() : 0;
        return new ReadName(
                text, person, List.copyOf(readings), legalForm, initials, ofFamily, joined(readings.get(0)));
    }

    private static Pattern seam() {
        List<String> scripts =
                List.of("\\p{IsHan}", "\\p{IsKatakana}\u30fc", "\\p{IsHiragana}", "\\p{IsLatin}\\p{N}&&[^〇]");
        return Pattern.compile(scripts.stream()
                .flatMap(before -> scripts.stream()
                        .filter(after -> !after.equals(before))
                        .map(after -> "(?<=[" + before + "])(?=[" + after + "])"))
                .collect(Collectors.joining("|")));
    }

    /** Cleaned, and apart where Japanese writes on without a blank. */
    static List<String> words(String text, boolean person) {
        boolean seamless = text.chars().allMatch(c -> c < FIRST_WITHOUT_BLANKS);
        String cleaned = Cleaning.clean(seamless ? text : SEAM.matcher(text).replaceAll(" "), person);
        return cleaned.isEmpty() ? List.of() : List.of(cleaned.split(" "));
    }

    private static String apart(String text) {
        return ATTACHED.matcher(text)
                .replaceAll(form -> LegalForm.is(List.of(form.group().toLowerCase(Locale.ROOT)))
                        ? " " + form.group()
                        : form.group());
    }

    /** An institute bears somebody's name, and his initials now and then: N.E. Bauman, not a company's J.P. Morgan. */
    private static String withoutInitials(String text) {
        Matcher initials = INITIALS.matcher(text);
        if (!initials.find()) {
            return text;
        }
        String left = initials.replaceAll(found -> {
            String behind = found.group(1).toLowerCase(Locale.ROOT);
            String letters = Cleaning.clean(found.group(), false).replace(" ", "");
            boolean ofPerson = Meanings.ofOrganisation(letters) == null && Meanings.ofOrganisation(behind) == null;
            return ofPerson ? "" : Matcher.quoteReplacement(found.group());
        });
        return words(left, false).stream().anyMatch(ReadName::bearsNames) ? left : text;
    }

    private static boolean bearsNames(String word) {
        Meanings.Meaning meaning = Meanings.ofOrganisation(word);
        return meaning != null && BEARS_NAMES.contains(meaning.key());
    }

    boolean isEmpty() {
        return readings.get(0).isEmpty();
    }

    private static List<Word> person(List<String> words) {
        List<String> single = new ArrayList<>();
        for (String word : words) {
            Origin origin = Origin.of(word);
            if (origin == Origin.HAN || origin == Origin.HANGUL && word.length() <= 4) {
                word.codePoints().forEach(c -> single.add(Character.toString(c)));
            } else {
                single.addAll(Servant.apart(OfFaith.spelt(word)));
            }
        }
        return words(single, Origin::of);
    }

    /** Names of other peoples of China are long, and each word of them is one in Latin letters: 艾力更·依明巴海. */
    private static List<Word> wordByWord(List<String> words) {
        boolean longer = words.size() > 1 && String.join("", words).length() > LONGEST_OF_CHARACTERS;
        return longer && words.stream().allMatch(word -> Origin.of(word) == Origin.HAN)
                ? words.stream()
                        .map(word -> Joined.of(person(List.of(word))).as(Meanings.Sort.NAME))
                        .toList()
                : List.of();
    }

    /** Word by word in kana: what is written so stays, and what stands between is read, but for one letter as in 一ノ瀬. */
    private static List<String> japanese(List<String> words) {
        List<String> japanese = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        for (String word : words) {
            boolean kana = Origin.of(word) == Origin.KANA && word.length() > 1;
            if (!kana) {
                characters.append(word);
            } else if (read(characters, japanese)) {
                japanese.add(word);
            } else {
                return List.of();
            }
        }
        return read(characters, japanese) ? japanese : List.of();
    }

    /** Whether it can be read. */
    private static boolean read(StringBuilder characters, List<String> into) {
        List<String> reading = JapaneseReading.of(characters.toString());
        into.addAll(reading);
        boolean all = characters.isEmpty() || !reading.isEmpty();
        characters.setLength(0);
        return all;
    }

    /** What is written in katakana may be foreign and stays so; the rest is read. */
    private static Function<String, Origin> origin(String written) {
        return word -> written.contains(word) ? Origin.KANA : Origin.JAPANESE;
    }

    private static List<Word> words(List<String> words, Function<String, Origin> origin) {
        List<Word> read = new ArrayList<>();
        for (String word : words) {
            Word one = Words.ofPerson(word, origin.apply(word), words.size(), read.isEmpty());
            if (one != null && read.size() < MOST_WORDS) {
                read.add(one);
            }
        }
        return List.copyOf(read);
    }

    static List<Word> organisation(List<String> words) {
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < words.size() && read.size() < MOST_WORDS; ) {
            int length = Math.min(MOST_OF_ONE_MEANING, words.size() - i);
            Meanings.Meaning meaning = null;
            for (; length > 0 && meaning == null; length--) {
                meaning = Meanings.ofOrganisation(String.join(" ", words.subList(i, i + length)));
            }
            if (meaning == null && numero(words, i)) {
                i++;
                continue;
            }
            length = Math.max(1, meaning == null ? 1 : length + 1);
            String phrase = String.join(" ", words.subList(i, i + length));
            if (meaning == null && Origin.of(phrase) == Origin.HAN) {
                read.addAll(Words.ofHan(phrase));
            } else {
                Word word = Words.ofOrganisation(phrase, meaning);
                if (word != null) {
                    read.add(word);
                }
            }
            i += length;
        }
        return List.copyOf(read.subList(0, Math.min(MOST_WORDS, read.size())));
    }

    /** No. 5 is 5. */
    private static boolean numero(List<String> words, int at) {
        return NUMERO.contains(words.get(at))
                && at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).charAt(0));
    }

    /** Whether all of it is written letter by letter, vowels too. */
    boolean spelt() {
        return readings.get(0).stream()
                .allMatch(word -> !word.origin().syllabic() && !word.origin().abjad());
    }

    /** Whether a word of its own is in it. */
    boolean named() {
        return readings.get(0).stream().anyMatch(word -> word.sort() == Meanings.Sort.NAME);
    }

    Set<String> numbers() {
        return readings.get(0).stream()
                .filter(word -> word.sort() == Meanings.Sort.NUMBER)
                .map(word -> String.valueOf(word.meaning()))
                .collect(Collectors.toSet());
    }

    /** Letters of the longest word. */
    int longest() {
        return readings.get(0).stream()
                .mapToInt(word -> word.latin().length())
                .max()
                .orElse(0);
    }

    int words() {
        return readings.get(0).size();
    }

    private static String joined(List<Word> words) {
        return words.stream()
                .filter(word -> word.sort() != Meanings.Sort.FILLER)
                .map(Word::latin)
                .collect(Collectors.joining());
    }
}
