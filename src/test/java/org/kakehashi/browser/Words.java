package org.kakehashi.browser;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** The words of the screens in one language, so that tests name what they look for by its message key. */
final class Words {

    private final MessageSource texts;
    private final Locale locale;

    Words(MessageSource texts, String language) {
        this.texts = texts;
        this.locale = Locale.forLanguageTag(language);
    }

    String say(String key, Object... args) {
        return texts.getMessage(key, args.length == 0 ? null : args, locale);
    }

    /** The text alone, whatever stands at its places. */
    Pattern whole(String key) {
        return Pattern.compile("^" + loose(key) + "$");
    }

    /** The text as the name of a field, with or without the word that says whether it must be filled in. */
    Pattern label(String key) {
        return Pattern.compile(
                "^" + loose(key) + "\\s*(" + loose("web.field.required") + "|" + loose("web.field.optional") + ")?$");
    }

    /** The text before a hint that belongs to it. */
    Pattern start(String key) {
        return Pattern.compile("^" + loose(key));
    }

    /** The text somewhere in a longer one. */
    Pattern part(String key) {
        return Pattern.compile(loose(key));
    }

    private String loose(String key) {
        String text = texts.getMessage(key, null, locale);
        StringBuilder expression = new StringBuilder();
        for (String piece : text.strip().split("(?<=\\})|(?=\\{\\d)", -1)) {
            expression.append(
                    piece.matches("\\{\\d[^}]*\\}")
                            ? ".*"
                            : piece.replace("''", "'").replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0"));
        }
        return expression.toString();
    }
}
