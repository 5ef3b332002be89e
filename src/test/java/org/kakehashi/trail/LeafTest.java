package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors/jcs");
    private static final ActKind KIND =
            ActKind.done("TRIED", "value", "alpha", "Beta", "many").committing("comment");
    private static final Stream STREAM = Stream.ofCase(new UUID(0, 1));
    private static final UUID ID = new UUID(0, 2);
    private static final UUID STREAM_REF = new UUID(0, 3);
    private static final UUID PERSON = new UUID(0, 4);
    private static final UUID PERSON_REF = new UUID(0, 5);
    private static final Instant AT = Instant.parse("2026-11-20T01:02:03.456789Z");

    private static Act.Builder act() {
        return Act.of(KIND, STREAM).by(PERSON, "OFFICER").command(new UUID(0, 6), AT);
    }

    private static byte[] bytes(Act act) {
        return Leaf.bytes(1, ID, act, new Place(null, null, STREAM_REF, PERSON_REF), List.of());
    }

    private static String text(Act act) {
        return new String(bytes(act), StandardCharsets.UTF_8);
    }

    private static Act holding(Object value) {
        return new Act(KIND, STREAM, PERSON, "OFFICER", new UUID(0, 6), AT, null, Map.of("value", value), Map.of());
    }

    @Test
    void is_these_bytes_and_no_others() {
        byte[] prev = new byte[32];
        byte[] commitment = new byte[32];
        commitment[31] = 1;
        var openings = List.of(new Commitments.Opening("comment", new byte[32], "text", commitment));
        Act act = act().policy(new PolicyRef("triage", "3", "ab"))
                .fact("many", List.of("R2", "R1"))
                .fact("alpha", 7)
                .fact("Beta", true)
                .opening("comment", "text")
                .build();

        byte[] leaf = Leaf.bytes(1, ID, act, new Place(17L, prev, STREAM_REF, PERSON_REF), openings);

        assertThat(new String(leaf, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"act":"00000000-0000-0000-0000-000000000002",\
                        "actor":{"ref":"00000000-0000-0000-0000-000000000005","role":"OFFICER"},\
                        "at":"2026-11-20T01:02:03.456Z",\
                        "cmd":"00000000-0000-0000-0000-000000000006",\
                        "commit":{"comment":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE="},\
                        "epoch":1,\
                        "facts":{"Beta":true,"alpha":7,"many":["R2","R1"]},\
                        "kind":"TRIED",\
                        "policy":{"id":"triage","sha256":"ab","version":"3"},\
                        "prev":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",\
                        "seq":17,\
                        "stream":{"kind":"CASE","ref":"00000000-0000-0000-0000-000000000003"},\
                        "v":1}""");
    }

    @Test
    void does_not_depend_on_the_order_in_which_facts_were_told() {
        assertThat(bytes(act().fact("alpha", 1).fact("Beta", 2).build()))
                .isEqualTo(bytes(act().fact("Beta", 2).fact("alpha", 1).build()));
    }

    @Test
    void holds_text_in_normal_form_c() {
        assertThat(text(act().fact("value", "か\u3099").build()))
                .contains("\"が\"")
                .isEqualTo(text(act().fact("value", "が").build()));
        assertThat(text(act().fact("many", List.of("e\u0301")).build())).contains("[\"é\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T01:02:03Z, 2026-11-20T01:02:03.000Z",
        "2026-11-20T10:02:03.999999999+09:00, 2026-11-20T01:02:03.999Z",
        "2026-12-31T23:59:59.9Z, 2026-12-31T23:59:59.900Z"
    })
    void tells_time_in_utc_to_the_millisecond(String at, String told) {
        Act act = Act.of(KIND, STREAM)
                .command(new UUID(0, 6), java.time.OffsetDateTime.parse(at).toInstant())
                .build();
        assertThat(text(act)).contains("\"at\":\"" + told + "\"");
    }

    @Test
    void writes_a_fraction_told_as_a_fact_as_text() {
        assertThat(text(act().fact("value", new java.math.BigDecimal("0.10")).build()))
                .contains("\"value\":\"0.10\"");
    }

    @Test
    void refuses_numbers_that_the_canonical_form_would_round_and_what_is_no_plain_value() {
        for (Object value : new Object[] {0.5, 1f, 9_007_199_254_740_993L, -9_007_199_254_740_993L, Map.of("a", 1)}) {
            assertThatIllegalArgumentException()
                    .as(value.toString())
                    .isThrownBy(() -> bytes(holding(value)))
                    .withMessageContaining("a leaf holds no");
        }
        assertThat(text(holding(9_007_199_254_740_991L))).contains(":9007199254740991}");
    }

    @Test
    void is_refused_above_65535_bytes_and_taken_at_it() {
        int frame = bytes(act().fact("value", "").build()).length;

        assertThat(bytes(act().fact("value", "x".repeat(65_535 - frame)).build()))
                .hasSize(65_535);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bytes(act().fact("value", "x".repeat(65_536 - frame)).build()))
                .withMessage("leaf of 65536 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "L123456, 395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"
    })
    void has_the_leaf_hash_of_rfc_6962(String leaf, String hash) {
        assertThat(HexFormat.of().formatHex(Leaf.hash(leaf.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void is_canonical_as_the_authors_of_rfc_8785_mean_it(String vector) throws IOException {
        String input = Files.readString(VECTORS.resolve("input/" + vector + ".json"));
        byte[] output = Files.readAllBytes(VECTORS.resolve("output/" + vector + ".json"));

        assertThat(new JsonCanonicalizer(input).getEncodedUTF8()).isEqualTo(output);
    }
}
