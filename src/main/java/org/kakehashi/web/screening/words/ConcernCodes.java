package org.kakehashi.web.screening.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/**
 * What the codes stand for by which the EU and the United States print why a party is listed ({@code messages/concern}).
 * The code itself stays beside it: it is what the publisher says.
 */
@Component
class ConcernCodes {

    private static final Pattern BETWEEN = Pattern.compile("; |, |: |\\] \\[");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([^)]+)\\)(?:.* - .*|( .*)?)");
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]+");

    private final Texts texts;

    ConcernCodes(Texts texts) {
        this.texts = texts;
    }

    /**
     * A line for each code in the order printed, none for what is not known.
     *
     * @param list such as {@code us-csl}: the same code means one thing to the EU and another to the United States
     * @param concern as the list prints it, such as {@code Nonproliferation Sanctions (ISN) - State Department: INKSNA}
     */
    List<String> of(String list, String concern, Locale locale) {
        String publisher = list.replaceFirst("-.*", "");
        return BETWEEN.splitAsStream(concern)
                .map(ConcernCodes::code)
                .distinct()
                .filter(code -> texts.has(key(publisher, code)))
                .map(code ->
                        Texts.in(texts, locale, "concern.line", code, Texts.in(texts, locale, key(publisher, code))))
                .toList();
    }

    /** The short form of words that carry it in brackets, as EL for the Entity List. */
    private static String code(String printed) {
        Matcher words = IN_BRACKETS.matcher(printed);
        return words.matches() ? words.group(1) + (words.group(2) == null ? "" : words.group(2)) : printed;
    }

    private static String key(String publisher, String code) {
        return "concern." + publisher + "." + NO_LETTER.matcher(code).replaceAll("_");
    }
}
