package org.kakehashi.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The career stage of many people, told from the titles in what they disclosed last by {@code disclosure/career-stages.csv}, for
 * figures about all of them. It is kept nowhere, and no rule reads it: a test holds that.
 */
@Component
public class CareerStages {

    private record Sent(UUID person, Document document) {}

    private final JdbcClient db;
    private final Map<String, CareerStage> words;

    CareerStages(JdbcClient db) {
        this.db = db;
        this.words = words();
    }

    /** By person; who never disclosed, or whose titles tell nothing, is left out. */
    public Map<UUID, CareerStage> of(Collection<UUID> people) {
        return db
                .sql(
                        """
                select distinct on (d.person_id) d.person_id, v.document
                from disclosure d join disclosure_version v on v.disclosure_id = d.id
                where d.person_id = any(:people) order by d.person_id, v.submitted_at desc""")
                .param("people", people.toArray(UUID[]::new))
                .query((row, i) ->
                        new Sent(row.getObject("person_id", UUID.class), Document.parse(row.getString("document"))))
                .list()
                .stream()
                .map(sent -> Map.entry(sent.person(), of(sent.document())))
                .filter(one -> one.getValue() != CareerStage.UNKNOWN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The highest of the posts held now: present appointments, else posts of the career that have not ended. */
    CareerStage of(Document document) {
        CareerStage now = highest(document.part(Part.APPOINTMENTS).items().stream());
        return now != CareerStage.UNKNOWN
                ? now
                : highest(document.part(Part.CAREER).items().stream()
                        .filter(item -> item.answer(Question.TO).isEmpty()));
    }

    private CareerStage highest(Stream<Item> posts) {
        return posts.flatMap(item -> item.answer(Question.POSITION).stream())
                .map(this::ofTitle)
                .max(CareerStage::compareTo)
                .orElse(CareerStage.UNKNOWN);
    }

    CareerStage ofTitle(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(one -> plain.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CareerStage.UNKNOWN);
    }

    private static Map<String, CareerStage> words() {
        Map<String, CareerStage> read = new LinkedHashMap<>();
        for (String line : lines()) {
            int comma = line.lastIndexOf(',');
            if (!line.startsWith("#") && comma > 0) {
                read.put(line.substring(0, comma), CareerStage.valueOf(line.substring(comma + 1)));
            }
        }
        return read;
    }

    private static List<String> lines() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new ClassPathResource("disclosure/career-stages.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
