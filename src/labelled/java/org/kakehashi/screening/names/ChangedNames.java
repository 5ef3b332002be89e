package org.kakehashi.screening.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Listed people who are asked about by names that were changed in known ways, among others who bear like names.
 *
 * @param threshold at which one in twenty of the others is an alarm
 * @param scores of the right people, by the kind of change
 */
public record ChangedNames(double threshold, Map<String, List<Double>> scores) {

    private static final double HARD_FALSE_ALARMS = 0.05;

    /** The shipped file. */
    public static ChangedNames read() {
        JsonNode root;
        try (InputStream in = Labelled.open(Labelled.SHIPPED.resolve("ofac_dev.json.gz"))) {
            root = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PartyIndex<String> index = index(root.get("candidates"));
        List<Double> alarms = new ArrayList<>();
        Map<String, List<Double>> scores = new TreeMap<>();
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
        alarms.sort(Comparator.reverseOrder());
        return new ChangedNames(alarms.get((int) (alarms.size() * HARD_FALSE_ALARMS)), scores);
    }

    private static PartyIndex<String> index(JsonNode candidates) {
        PartyIndex.Builder<String> builder = new PartyIndex.Builder<>();
        candidates.fields().forEachRemaining(one -> {
            List<String> names = new ArrayList<>();
            one.getValue().forEach(name -> names.add(name.asText()));
            builder.add(one.getKey(), NamedParty.named(PartyKind.PERSON, names));
        });
        return builder.build();
    }

    public double recall() {
        return recall(scores.values().stream().flatMap(List::stream).toList());
    }

    /** Of each kind of change. */
    public Map<String, Double> recalls() {
        Map<String, Double> recalls = new TreeMap<>();
        scores.forEach((change, of) -> recalls.put(change, recall(of)));
        return recalls;
    }

    private double recall(List<Double> some) {
        return (double) some.stream().filter(score -> score > threshold).count() / some.size();
    }
}
