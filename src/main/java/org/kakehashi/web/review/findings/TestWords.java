package org.kakehashi.web.review.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.fact.FactType;
import org.springframework.stereotype.Component;

/** The test of a table's cell as people say it; a test of another form than the common ones stands as it is written. */
@Component
class TestWords {

    private static final String LIST = "\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*";
    private static final Pattern VALUES = Pattern.compile(LIST);
    private static final Pattern NOT = Pattern.compile("not\\(\\s*(" + LIST + ")\\s*\\)");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(-?[0-9.]+)");

    private final FactWords words;

    TestWords(FactWords words) {
        this.words = words;
    }

    String of(String key, String test, Locale locale) {
        String plain = test.strip();
        if (plain.equals("true") || plain.equals("false")) {
            return words.known(key, FactType.BOOLEAN, plain, locale);
        }
        Matcher not = NOT.matcher(plain);
        if (not.matches()) {
            return words.say(locale, "review.test.not", values(key, not.group(1), locale));
        }
        if (VALUES.matcher(plain).matches()) {
            return values(key, plain, locale);
        }
        Matcher compared = COMPARED.matcher(plain);
        if (compared.matches()) {
            String sign =
                    switch (compared.group(1)) {
                        case "<" -> "less";
                        case "<=" -> "most";
                        case ">" -> "more";
                        default -> "least";
                    };
            return words.say(
                    locale, "review.test." + sign, words.known(key, FactType.DECIMAL, compared.group(2), locale));
        }
        return plain;
    }

    private String values(String key, String list, Locale locale) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(quoted -> words.known(key, FactType.ENUM, quoted.substring(1, quoted.length() - 1), locale))
                .collect(Collectors.joining(words.say(locale, "review.or")));
    }
}
