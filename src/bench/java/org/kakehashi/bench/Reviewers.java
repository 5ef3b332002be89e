package org.kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.kakehashi.identity.Role;

/** What the people of the review do, each as quick as the program lets them; they follow its recommendation. */
final class Reviewers {

    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.UNIT_HEAD, List.of("takahashi", "tanaka"),
            Role.OFFICER, List.of("watanabe", "yamamoto"),
            Role.COMMITTEE, List.of("kobayashi", "kato"));

    private final HttpClient http;
    private final String address;

    Reviewers(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** From the work list to the decision, with the second signature and the researcher's yes where they are asked for. */
    void decide(String id, Api researcher) throws Exception {
        String path = "cases/" + id;
        JsonNode file = as("watanabe", Role.OFFICER).get(path);
        Api first = claim(file);
        JsonNode decided = first.post(path + "/determination", decision(file.at("/recommendation")));
        if (waits(decided, "COUNTERSIGN")) {
            claim(decided).post(path + "/countersignature", Map.of("agreed", true));
        }
        if (waits(as("watanabe", Role.OFFICER).get(path), "ACCEPT_MEASURES")) {
            researcher.post(path + "/measures-answer", Map.of("accepted", true));
        }
    }

    private static Map<String, Object> decision(JsonNode recommendation) {
        String form = recommendation.at("/form").asText();
        boolean upward = form.equals("REFER_UPWARD");
        List<Map<String, String>> measures = StreamSupport.stream(
                        recommendation.at("/measures").spliterator(), false)
                .map(id -> Map.of(
                        "id", id.asText(), "due", LocalDate.now().plusMonths(3).toString()))
                .toList();
        return Map.of(
                "outcome",
                upward ? "PROCEED_WITH_MEASURES" : form,
                "reasonJa",
                "便益が残るリスクを上回る。",
                "reasonEn",
                "The benefit outweighs what is left of the risk.",
                "departureReason",
                upward ? "Those who hold it can decide this." : "",
                "measures",
                measures,
                "acceptsResidual",
                true);
    }

    /** By the first in whose work list it stands. */
    private Api claim(JsonNode file) throws Exception {
        JsonNode waiting = file.at("/waiting/0");
        Role holder = Role.valueOf(waiting.at("/holder").asText());
        String item = waiting.at("/item").asText();
        for (String name : NAMES.getOrDefault(holder, List.of())) {
            Api reviewer = as(name, holder);
            if (reviewer.get("worklist").findValuesAsText("id").contains(item)) {
                reviewer.post("worklist/" + item + "/claim", Map.of("version", waiting.at("/version")));
                return reviewer;
            }
        }
        throw new IllegalStateException("nobody finds the step of " + holder + " in the work list");
    }

    private static boolean waits(JsonNode file, String step) {
        return file.at("/waiting").findValuesAsText("step").contains(step);
    }

    private Api as(String name, Role role) {
        return new Api(http, address, name, role);
    }
}
