package org.kakehashi.trail.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.trail.note.MalformedNote;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.NoteSigner;
import org.kakehashi.trail.note.WitnessPolicy;

class WitnessPolicyTest {

    private static final List<NoteKey> KEYS = IntStream.range(0, 5)
            .mapToObj(i -> new NoteSigner("w" + i, seed(i)).witnessKey())
            .toList();

    private static byte[] seed(int i) {
        byte[] seed = new byte[32];
        seed[0] = (byte) i;
        return seed;
    }

    private static String witnesses() {
        StringBuilder text = new StringBuilder("# two organisations\n");
        for (int i = 0; i < 5; i++) {
            text.append("witness ")
                    .append(i < 3 ? "X" : "Y")
                    .append(i)
                    .append(" \t")
                    .append(KEYS.get(i).text());
            text.append(" https://w").append(i).append(".example\n");
        }
        return text.toString();
    }

    @Test
    void two_of_three_here_and_one_of_two_there() {
        WitnessPolicy policy = WitnessPolicy.parse(
                witnesses() + "group X 2 X0 X1 X2\ngroup Y any Y3 Y4\n\ngroup both all X Y\nquorum both\n");
        assertThat(policy.holds(Set.of(KEYS.get(0), KEYS.get(2), KEYS.get(4)))).isTrue();
        assertThat(policy.holds(Set.of(KEYS.get(0), KEYS.get(1), KEYS.get(2)))).isFalse();
        assertThat(policy.holds(Set.of(KEYS.get(0), KEYS.get(3), KEYS.get(4)))).isFalse();
        assertThat(policy.witnesses())
                .hasEntrySatisfying("X1", one -> assertThat(one.url()).isEqualTo("https://w1.example"));
        assertThat(WitnessPolicy.parse("quorum none\n").holds(Set.of())).isTrue();
        assertThat(WitnessPolicy.parse(witnesses() + "quorum X1\n").holds(Set.of(KEYS.get(0))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "group G any X0\n",
                "quorum X9\n",
                "quorum none\nquorum none\n",
                "quorum G\ngroup G any X0\n",
                "group G 0 X0\nquorum G\n",
                "group G 3 X0 X1\nquorum G\n",
                "group G 02 X0 X1\nquorum G\n",
                "group G any X0 X0\nquorum G\n",
                "group G any X0\ngroup H any X0\nquorum H\n",
                "group none any X0\nquorum none\n",
                "group X0 any X1\nquorum X0\n",
                "group G any none\nquorum G\n",
                "group G any\nquorum G\n",
                "quorum\n",
                "other X0\nquorum none\n",
                "quorum none\r\n",
                "log x\nquorum none\n"
            })
    void what_is_no_policy_is_refused(String rest) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> WitnessPolicy.parse(witnesses() + rest));
    }

    @Test
    void a_key_stands_once_and_under_its_use() {
        assertThatExceptionOfType(MalformedNote.class)
                .isThrownBy(() -> WitnessPolicy.parse(
                        witnesses() + "witness Z " + KEYS.get(0).text() + "\nquorum none\n"));
        assertThatExceptionOfType(MalformedNote.class)
                .isThrownBy(() -> WitnessPolicy.parse("log " + KEYS.get(0).text() + "\nquorum none\n"));
    }
}
