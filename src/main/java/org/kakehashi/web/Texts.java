package org.kakehashi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of the screens: every pair {@code messages/<module>_ja.properties} and {@code _en.properties} on the class
 * path, found by itself. A new pair needs no line anywhere.
 */
public final class Texts extends ResourceBundleMessageSource {

    private static final String SUFFIX = "_ja.properties";

    Texts() {
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setDefaultLocale(Locale.JAPANESE);
        setBasenames(names());
    }

    private static String[] names() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .filter(name -> name != null)
                    .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return getMessage(key, null, null, Locale.JAPANESE) != null;
    }

    /** The text in both languages, for answers that carry both. */
    public InBoth both(String key, Object... args) {
        return new InBoth(in(this, Locale.JAPANESE, key, args), in(this, Locale.ENGLISH, key, args));
    }

    /** One text in one language; a key without a text shows itself rather than breaking the page. */
    public static String in(MessageSource texts, Locale locale, String key, Object... args) {
        String text = texts.getMessage(key, args, "??" + key + "??", locale);
        return text == null ? key : text;
    }

    /** A text in both languages. */
    public record InBoth(String ja, String en) {
        public String in(Locale locale) {
            return locale.getLanguage().equals("ja") ? ja : en;
        }
    }
}
