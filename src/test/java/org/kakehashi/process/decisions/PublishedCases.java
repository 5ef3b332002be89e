package org.kakehashi.process.decisions;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;

/** The cases of {@code cases/published-cases.yaml} and {@code more-published-cases.yaml}. */
final class PublishedCases {

    static final FactCatalogue CATALOGUE = new FactCatalogue();
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");
    private static final Path FILE = FOLDER.resolve("published-cases.yaml");
    private static final Path MORE = FOLDER.resolve("more-published-cases.yaml");
    private static final Instant THEN = Instant.parse("2026-11-20T00:00:00Z");

    /** One case with what the published guidance says. */
    record Published(
            String id,
            String grade,
            String pack,
            LocalDate on,
            Facts facts,
            Expected expected,
            Map<String, Object> also) {

        @Override
        public String toString() {
            return id + " under " + pack;
        }
    }

    /** What must come out. */
    record Expected(List<String> fires, List<String> silent, boolean prohibited, boolean clear, boolean unresolved) {

        static Expected read(Map<String, Object> from) {
            return new Expected(
                    texts(from, "fires"),
                    texts(from, "silent"),
                    Yaml.text(from, "prohibited").equals("true"),
                    Yaml.text(from, "clear").equals("true"),
                    Yaml.text(from, "unresolved").equals("true"));
        }
    }

    private PublishedCases() {}

    static List<Published> all() {
        return Stream.of(FILE, MORE)
                .flatMap(file -> Yaml.maps(Yaml.map(file), "cases").stream())
                .map(PublishedCases::published)
                .toList();
    }

    /** Those that no judgement answers, with the reason. */
    static List<Map<String, Object>> notJudged() {
        return Yaml.maps(Yaml.map(FILE), "not_judged");
    }

    static List<String> texts(Map<String, Object> from, String name) {
        return Yaml.list(from, name).stream().map(String::valueOf).toList();
    }

    private static Published published(Map<String, Object> one) {
        return new Published(
                Yaml.text(one, "id"),
                Yaml.text(one, "grade"),
                Yaml.text(one, "pack"),
                LocalDate.parse(Yaml.text(one, "day")),
                facts(Yaml.maps(one, "facts")),
                Expected.read(Yaml.child(one, "expect")),
                Yaml.child(one, "also"));
    }

    /** Nobody's part asked for them: what a pack that binds reads is asked, and nothing else. */
    private static Facts facts(List<Map<String, Object>> subjects) {
        List<Fact> facts = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (Map<String, Object> about : subjects) {
            String word = Yaml.text(about, "subject");
            Subject subject = new Subject(
                    SubjectType.valueOf(word.toUpperCase(java.util.Locale.ROOT)),
                    word + count.merge(word, 1, Integer::sum));
            Yaml.child(about, "values")
                    .forEach((name, value) -> facts.add(fact(subject, word + "." + name, String.valueOf(value))));
        }
        return Facts.of(facts).askedBy(Facts.RULES);
    }

    static Fact fact(Subject subject, String key, String value) {
        FactEntry entry = CATALOGUE.entry(key);
        FactValue known =
                switch (value) {
                    case "unknown" -> FactValue.unknown(UnknownReason.NOT_OBTAINED);
                    case "nil" -> FactValue.nil();
                    default -> new FactValue.Known(entry.type(), value);
                };
        return new Fact(subject, key, known, FactSource.DECLARED, THEN, null);
    }
}
