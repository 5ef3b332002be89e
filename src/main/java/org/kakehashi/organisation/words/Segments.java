package org.kakehashi.organisation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an affiliation or a name apart: into segments, and those into words. */
public final class Segments {

    /** A dash between blanks parts; a hyphen does not. A full stop parts after a longer word before a capital letter. */
    private static final Pattern PARTING =
            Pattern.compile("[,;|:()\\[\\]{}\\n\\r\\t/、，；（）]|\\s[-–—]+\\s|—|(?<=\\p{Ll}{4})\\.\\s+(?=\\p{Lu})");

    private static final Pattern WRITTEN =
            Pattern.compile("(?:\\p{L}\\.\\s?){2,}|[\\p{L}\\p{M}\\p{N}\u2018\u2019'`\u00B4]+|&");

    private Segments() {}

    public static List<Word> of(String written) {
        return parted(Capitals.lowered(written));
    }

    private static List<Word> parted(String written) {
        List<Word> words = new ArrayList<>();
        Matcher parting = PARTING.matcher(written);
        int from = 0;
        int segment = 0;
        while (parting.find()) {
            add(words, written, from, parting.start(), segment++);
            from = parting.end();
        }
        add(words, written, from, written.length(), segment);
        return phrased(initials(words));
    }

    private static void add(List<Word> words, String written, int from, int to, int segment) {
        Matcher word = WRITTEN.matcher(written).region(from, to);
        while (word.find()) {
            String one = word.group();
            boolean capitals = capitals(one);
            for (String text : Plain.text(one).split(" ")) {
                boolean letter = text.length() == 1
                        && Character.isLetter(text.charAt(0))
                        && one.startsWith(text.toUpperCase(Locale.ROOT));
                boolean silent = !letter && Vocabulary.silent(text);
                boolean initials = letter || one.contains(".");
                if (!text.isEmpty()) {
                    words.add(new Word(
                            text, Vocabulary.key(text), word.start(), word.end(), segment, capitals, silent, initials));
                }
            }
        }
    }

    /** "INRAE", "PhRMA", not "McGill" nor "A". */
    private static boolean capitals(String written) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < written.length(); i++) {
            upper += Character.isUpperCase(written.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(written.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && upper > lower;
    }

    /** "B R Ambedkar" is "B.R. Ambedkar". */
    private static List<Word> initials(List<Word> words) {
        List<Word> all = new ArrayList<>(words.size());
        for (Word word : words) {
            Word last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && initial(word) && last.initials() && last.segment() == word.segment()) {
                String joined = last.text() + word.text();
                all.set(
                        all.size() - 1,
                        new Word(joined, joined, last.from(), word.to(), word.segment(), true, false, true));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    private static boolean initial(Word word) {
        return word.text().length() == 1 && word.initials();
    }

    private static List<Word> phrased(List<Word> words) {
        List<Word> all = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            Vocabulary.Phrase phrase = phraseAt(words, at);
            if (phrase == null) {
                all.add(words.get(at++));
                continue;
            }
            int last = at + phrase.words().size() - 1;
            for (int i = 0; i < phrase.as().size(); i++) {
                Word first = words.get(at);
                all.add(new Word(
                        first.text(),
                        phrase.as().get(i),
                        first.from(),
                        words.get(last).to(),
                        first.segment(),
                        false,
                        false,
                        false));
            }
            at = last + 1;
        }
        return all;
    }

    private static Vocabulary.@Nullable Phrase phraseAt(List<Word> words, int at) {
        for (Vocabulary.Phrase phrase : Vocabulary.phrases(words.get(at).text())) {
            int length = phrase.words().size();
            if (at + length <= words.size()
                    && words.get(at + length - 1).segment() == words.get(at).segment()) {
                boolean all = true;
                for (int i = 1; i < length; i++) {
                    all &= words.get(at + i).text().equals(phrase.words().get(i));
                }
                if (all) {
                    return phrase;
                }
            }
        }
        return null;
    }
}
