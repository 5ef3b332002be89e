package org.kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.disclosure.Part;
import org.kakehashi.identity.Role;

/**
 * A whole collaboration case: joint research in a critical field with a partner of defence ties, so that nothing of the way
 * is left out but what is done once only, the disclosure and the partner's values.
 */
final class ProductCase implements Workload {

    private static final String CASES = "collaborations";

    private final List<Api> researchers;
    private final Reviewers reviewers;
    private final NodeResults results;
    private Object claim = Map.of();

    ProductCase(Program program) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        researchers = List.of("sato", "suzuki", "ito").stream()
                .map(name -> new Api(http, program.address(), name, Role.RESEARCHER))
                .toList();
        reviewers = new Reviewers(http, program.address());
        results = program.bean(NodeResults.class);
    }

    /** What is there before the cases begin; the second case of all tells what its nodes did. */
    void prepare() throws Exception {
        for (Api researcher : researchers) {
            disclose(researcher);
        }
        Api first = researchers.get(0);
        String id = propose(first);
        stateValues(first, id);
        claim = claim(first, id);
        finish(first, id);
        results.listen(true);
        one(0);
        results.listen(false);
    }

    @Override
    public void one(int n) throws Exception {
        Api researcher = researchers.get(n % researchers.size());
        finish(researcher, propose(researcher));
    }

    private static String propose(Api researcher) throws Exception {
        JsonNode draft = researcher.post(CASES, proposal());
        String id = draft.at("/id").asText();
        researcher.post(CASES + "/" + id + "/proposal", Map.of("version", draft.at("/version")));
        return id;
    }

    private void finish(Api researcher, String id) throws Exception {
        researcher.post(CASES + "/" + id + "/benefit", claim);
        reviewers.decide(id, researcher);
        String state = researcher.get(CASES + "/" + id).at("/state").asText();
        if (!state.equals("DECIDED_WITH_MEASURES")) {
            throw new IllegalStateException("the case ended as " + state);
        }
    }

    private static void disclose(Api researcher) throws Exception {
        JsonNode disclosure = researcher.post("disclosures", Map.of());
        String path = "disclosures/" + disclosure.at("/id").asText();
        for (Part part : Part.values()) {
            Map<String, Object> nil = Map.of("version", disclosure.at("/version"), "answered", "NIL");
            disclosure = researcher.put(path + "/parts/" + part, nil);
        }
        researcher.post(path + "/submission", Map.of("version", disclosure.at("/version"), "pledge", true));
    }

    private static void stateValues(Api researcher, String id) throws Exception {
        Map<String, Object> answers = new HashMap<>();
        for (JsonNode value : researcher.get("shared-values")) {
            if (value.at("/role").asText().equals("CONFIRMED")) {
                answers.put(value.at("/id").asText(), Map.of("answer", "YES", "evidence", "Charter of the academy"));
            }
        }
        String path = CASES + "/" + id + "/values";
        for (JsonNode partner : researcher.get(path)) {
            researcher.post(path + "/" + partner.at("/partner/id").asText(), Map.of("answers", answers));
        }
    }

    private static Object claim(Api researcher, String id) throws Exception {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (JsonNode question :
                researcher.get(CASES + "/" + id + "/benefit?purposes=A").at("/questions")) {
            answers.putPOJO(
                    question.at("/id").asText(),
                    Map.of(
                            "scale", 3,
                            "text", "What it brings",
                            "evidence", "A joint paper and a letter of the partner",
                            "beneficiaries", List.of("HOME", "PARTNER", "SOCIETY"),
                            "standsBehind", "The lead"));
        }
        return Map.of("purposes", List.of("A"), "answers", answers);
    }

    private static String proposal() {
        LocalDate from = LocalDate.now().plusMonths(1);
        return """
                {"proposal": {
                  "outline": {"kind": "JOINT_RESEARCH", "title": "Soil carbon", "purpose": "To measure it together",
                              "from": "%s", "to": "%s"},
                  "partners": {"institutions": [{"name": "Graustark Defence Academy", "country": "Graustark",
                               "type": "UNIVERSITY", "defenceTies": "YES"}]},
                  "technology": {"critical": "YES", "fields": ["quantum"], "exportList": "NO", "openResults": "YES",
                                 "basicResearch": "YES", "militaryUse": "NO"},
                  "access": {"facility": "NONE", "data": "PUBLIC", "remote": "NO", "materials": "NO"},
                  "agreement": {"none": false, "agreements": [{"type": "JOINT_RESEARCH", "forbidsTelling": "NO",
                                "written": "YES", "publicationRestricted": "NO", "rightsAllToPartner": "NO",
                                "exitClause": "YES", "onwardSharingLimited": "YES", "dutyToRecruitOrTransfer": "NO"}]},
                  "funding": {"none": false, "projectProgramme": "satreps", "programme": "satreps", "source": "JST",
                              "amount": "5000000", "currency": "JPY", "abroad": "NO", "inKind": "NO",
                              "conditionedOnResultsTransfer": "NO", "sameContentElsewhere": "NO"},
                  "ethics": {"environment": "NO", "humanRights": "NO", "safety": "NO"}}}"""
                .formatted(from, from.plusYears(2));
    }
}
