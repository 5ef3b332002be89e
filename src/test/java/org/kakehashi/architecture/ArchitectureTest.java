package org.kakehashi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The borders inside the program. A rule that cannot fail protects nothing, so each is also held against its canary. */
class ArchitectureTest {

    private static final Path CANARIES = Path.of("src/test/java/org/kakehashi/architecture/canary");
    private static final Pattern AUTHOR = Pattern.compile("^\\s*\\*\\s*@author\\b", Pattern.MULTILINE);

    static Stream<Arguments> rules() {
        return Rules.all().entrySet().stream()
                .map(one -> Arguments.of(Named.of(one.getKey().getDescription(), one.getKey()), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps(ArchRule rule, Class<?> canary) {
        rule.check(ProductClasses.ALL);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void the_rule_sees_its_canary(ArchRule rule, Class<?> canary) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(canary)).hasViolation())
                .as(canary.getSimpleName() + " against: " + rule.getDescription())
                .isTrue();
    }

    @Test
    void sources_name_no_author_but_their_canary() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            List<Path> naming = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> AUTHOR.matcher(read(file)).find())
                    .toList();
            assertThat(naming).containsExactly(CANARIES.resolve("HasAnAuthor.java"));
        }
    }

    @Test
    void the_model_of_the_product_is_not_empty() {
        Map<String, Long> byModule = ProductClasses.ALL.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .collect(Collectors.groupingBy(parts -> parts[2], Collectors.counting()));
        assertThat(new TreeSet<>(byModule.keySet()))
                .contains("trail", "identity", "policy", "review", "process", "web")
                .doesNotContain("architecture");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
