package org.kakehashi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        var ja = MessagePairs.in("ja");
        var en = MessagePairs.in("en");
        assertThat(ja.keySet()).isEqualTo(en.keySet()).contains("web", "home", "identity");
        ja.forEach((module, texts) -> assertThat(texts.keySet())
                .as(module)
                .isEqualTo(en.getOrDefault(module, Map.of()).keySet()));
    }

    @Test
    void no_text_is_empty() throws IOException {
        for (String language : List.of("ja", "en")) {
            MessagePairs.in(language)
                    .forEach((module, texts) -> texts.forEach((key, text) ->
                            assertThat(text).as(key + " " + language).isNotBlank()));
        }
    }

    @Test
    void a_key_begins_with_its_module_and_stands_in_one_file() throws IOException {
        Map<String, List<String>> homes = new TreeMap<>();
        MessagePairs.in("ja").forEach((module, texts) -> texts.keySet().forEach(key -> {
            assertThat(key).matches("(" + module + "|refusal)\\..+");
            homes.computeIfAbsent(key, k -> new ArrayList<>()).add(module);
        }));
        assertThat(homes).allSatisfy((key, modules) -> assertThat(modules).hasSize(1));
    }

    @Test
    void a_key_stands_once_in_its_file() throws IOException {
        for (Path file : MessagePairs.files(MessagePairs.RESOURCES.resolve("messages"), ".properties")) {
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    /** A straight apostrophe would swallow the place that is to be filled in. */
    @Test
    void texts_with_something_filled_in_have_no_straight_apostrophe() throws IOException {
        for (String language : List.of("ja", "en")) {
            MessagePairs.in(language)
                    .values()
                    .forEach(texts -> texts.forEach((key, text) -> {
                        if (text.contains("{0")) {
                            assertThat(text).as(key + " " + language).doesNotContain("'");
                        }
                    }));
        }
    }

    @Test
    void both_languages_fill_in_the_same_places() throws IOException {
        var en = MessagePairs.in("en");
        MessagePairs.in("ja")
                .forEach((module, texts) -> texts.forEach((key, text) -> {
                    String other = en.getOrDefault(module, Map.of()).getOrDefault(key, "");
                    for (int place = 0; place < 6; place++) {
                        assertThat(other.contains("{" + place))
                                .as(key + " {" + place + "}")
                                .isEqualTo(text.contains("{" + place));
                    }
                }));
    }

    @Test
    void the_machine_s_own_language_never_shows_through() {
        Texts texts = new Texts();
        assertThat(texts.getMessage("web.sign-out", null, Locale.JAPANESE)).isEqualTo("サインアウト");
        assertThat(texts.getMessage("web.sign-out", null, Locale.ENGLISH)).isEqualTo("Sign out");
        assertThat(texts.getMessage("web.sign-out", null, Locale.FRENCH)).isEqualTo("サインアウト");
        assertThat(texts.getMessage("web.role.as", new Object[] {"X"}, Locale.ENGLISH))
                .isEqualTo("Act as X");
    }

    @Test
    void a_key_without_a_text_shows_itself() {
        Texts texts = new Texts();
        assertThat(texts.has("web.nothing")).isFalse();
        assertThat(Texts.in(texts, Locale.ENGLISH, "web.nothing")).isEqualTo("??web.nothing??");
    }
}
