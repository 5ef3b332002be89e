package org.kakehashi.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.screening.names.Labelled.Pair;

/** Floors a little under what the comparison of names reaches on labelled sets; the benchmark prints all figures. */
class NameQualityTest {

    private static final double HARD_FALSE_ALARMS = 0.05;
    private static final List<Pair> SCRIPTS = new ArrayList<>();

    @BeforeAll
    static void read() {
        SCRIPTS.addAll(Labelled.pairs("eu_alias.tsv.gz"));
        SCRIPTS.addAll(Labelled.pairs("uk_nonlatin.tsv.gz"));
        SCRIPTS.removeIf(pair -> pair.kind() != PartyKind.PERSON || !pair.latinToOther());
        SCRIPTS.addAll(Labelled.pairs("eu_xscript_hard_negatives.tsv.gz"));
    }

    @Test
    void pairs_of_the_name_bench_are_told_apart() {
        assertThat(Labelled.f1(Labelled.pairs("name_bench.csv"))).isGreaterThan(0.9);
    }

    @Test
    void persons_are_found_across_scripts() {
        assertThat(Labelled.f1(SCRIPTS)).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @CsvSource({"Cyrillic, 0.98", "Arabic, 0.93", "Hangul, 0.95"})
    void persons_are_found_across_each_script(String script, double floor) {
        assertThat(Labelled.f1(SCRIPTS.stream().filter(pair -> pair.in(script)).toList()))
                .isGreaterThan(floor);
    }

    @Test
    void names_are_found_however_they_were_changed() throws IOException {
        Map<String, List<Double>> scores = new TreeMap<>();
        List<Double> alarms = new ArrayList<>();
        search(scores, alarms);
        alarms.sort(Comparator.reverseOrder());
        double threshold = alarms.get((int) (alarms.size() * HARD_FALSE_ALARMS));

        List<Double> all = scores.values().stream().flatMap(List::stream).toList();
        assertThat(above(all, threshold)).isGreaterThan(0.925);
        scores.forEach((change, of) -> assertThat(above(of, threshold))
                .as(change)
                .isGreaterThanOrEqualTo(
                        switch (change) {
                            case "abbrev" -> 0.4;
                            case "homoglyph", "invisible_char" -> 0.99;
                            default -> 0.9;
                        }));
    }

    private static void search(Map<String, List<Double>> scores, List<Double> alarms) throws IOException {
        JsonNode root;
        try (InputStream in = Labelled.open("ofac_dev.json.gz")) {
            root = new ObjectMapper().readTree(in);
        }
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        root.get("candidates").fields().forEachRemaining(one -> {
            List<String> names = new ArrayList<>();
            one.getValue().forEach(name -> names.add(name.asText()));
            builder.add(one.getKey(), NamedParty.named(PartyKind.PERSON, names));
        });
        PartyIndex<String> index = builder.build();
        for (JsonNode one : root.get("cases")) {
            String expected = one.path("expected_entity_id").asText("");
            var found = index.search(
                    NamedParty.named(PartyKind.PERSON, List.of(one.get("query").asText())), 0.3, 50);
            if (expected.isEmpty() || expected.equals("null")) {
                alarms.add(found.isEmpty() ? 0 : found.get(0).agreement().score());
            } else {
                scores.computeIfAbsent(one.get("perturbation").asText(), any -> new ArrayList<>())
                        .add(found.stream()
                                .filter(hit -> hit.entry().equals(expected))
                                .mapToDouble(hit -> hit.agreement().score())
                                .findFirst()
                                .orElse(0));
            }
        }
    }

    private static double above(List<Double> scores, double threshold) {
        return (double) scores.stream().filter(score -> score > threshold).count() / scores.size();
    }
}
