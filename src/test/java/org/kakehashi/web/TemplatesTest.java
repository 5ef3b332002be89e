package org.kakehashi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path TEMPLATES = MessagePairs.RESOURCES.resolve("templates");
    private static final Pattern USED = Pattern.compile("#\\{([\\w.-]+)\\s*[}(]|msg\\w*\\('([\\w.-]+)'");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\sth:style|\\son[a-z]+=|<script(?![^>]*src)|(?:src|href)=\"(?:https?:)?//");

    @Test
    void no_words_stand_in_a_template() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : MessagePairs.files(TEMPLATES, ".html")) {
            String bare = withoutComments(file).replaceAll("(?s)<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", " ");
            Matcher words = Pattern.compile("\\p{L}[^\\n]*").matcher(bare);
            while (words.find()) {
                found.add(file + ": " + words.group());
            }
            Matcher spoken = SPOKEN.matcher(withoutComments(file));
            while (spoken.find()) {
                found.add(file + ":" + spoken.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_text_that_a_template_names_exists() throws IOException {
        Set<String> known = new TreeSet<>();
        MessagePairs.in("ja").values().forEach(texts -> known.addAll(texts.keySet()));
        for (Path file : MessagePairs.files(TEMPLATES, ".html")) {
            Matcher used = USED.matcher(withoutComments(file));
            while (used.find()) {
                assertThat(known).as(file.toString()).contains(used.group(1) == null ? used.group(2) : used.group(1));
            }
        }
    }

    /** The replacing comes first, so the condition would never be asked. */
    @Test
    void no_tag_is_replaced_and_conditional_at_once() throws IOException {
        for (Path file : MessagePairs.files(TEMPLATES, ".html")) {
            assertThat(Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>")
                            .matcher(withoutComments(file))
                            .results()
                            .map(hit -> hit.group())
                            .filter(tag -> tag.contains("th:replace=") || tag.contains("th:insert="))
                            .filter(tag -> tag.contains("th:if=") || tag.contains("th:unless=")))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void nothing_inline_and_nothing_from_another_host() throws IOException {
        for (Path file : MessagePairs.files(TEMPLATES, ".html")) {
            assertThat(INLINE.matcher(withoutComments(file)).results().map(hit -> hit.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_tests_above_can_fail() {
        assertThat(INLINE.matcher("<p onclick=\"x()\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>x()</script>").find()).isTrue();
        assertThat(INLINE.matcher("<link href=\"//cdn.example/x.css\">").find()).isTrue();
        assertThat(SPOKEN.matcher("<img alt=\"Bridge\">").find()).isTrue();
        assertThat(USED.matcher("#{web.x(${y})}").find()).isTrue();
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
    }
}
