package org.kakehashi.organisation.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;

/** The floors of quality, a little under what is reached; {@code -Dbench=organisations} prints the figures. */
class AffiliationQualityTest {

    private static final Register REGISTER = Register.shipped();
    private static final Resolver RESOLVER = new Resolver(REGISTER.organisations());

    @Test
    void labelled_affiliations_are_read_as_people_read_them() throws IOException {
        Set<String> known =
                REGISTER.organisations().stream().map(Organisation::ror).collect(Collectors.toSet());
        int strings = 0;
        int same = 0;
        int right = 0;
        int wrong = 0;
        int missed = 0;
        try (InputStream in = open("dataset_affiliations_springer_2023_10_31.json.gz")) {
            for (JsonNode one : new ObjectMapper().readTree(in)) {
                Set<String> wanted = new TreeSet<>();
                one.get("ror_ids").forEach(id -> wanted.add(id.asText()));
                if (known.containsAll(wanted)) {
                    Set<String> found = ids(one.get("affiliation").asText());
                    strings++;
                    same += found.equals(wanted) ? 1 : 0;
                    right += (int) found.stream().filter(wanted::contains).count();
                    wrong += (int)
                            found.stream().filter(id -> !wanted.contains(id)).count();
                    missed += (int)
                            wanted.stream().filter(id -> !found.contains(id)).count();
                }
            }
        }
        assertThat(strings).isEqualTo(2018);
        assertThat(1.0 * same / strings).as("accuracy").isGreaterThanOrEqualTo(0.92);
        assertThat(1.0 * right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(1.0 * right / (right + missed)).as("recall").isGreaterThanOrEqualTo(0.925);
    }

    @Test
    void an_organisation_is_not_taken_for_its_namesake() throws IOException {
        int pairs = 0;
        int accepted = 0;
        int own = 0;
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(open("ror_hard_negatives.tsv.gz"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t");
                Set<String> found = ids(cells[4]);
                pairs++;
                own += found.contains("https://ror.org/" + cells[9]) ? 1 : 0;
                accepted += found.contains("https://ror.org/" + cells[10]) ? 1 : 0;
            }
        }
        assertThat(pairs).isEqualTo(2502);
        assertThat(1.0 * accepted / pairs).as("accepted").isLessThanOrEqualTo(0.01);
        assertThat(1.0 * own / pairs).as("found by its own name").isGreaterThanOrEqualTo(0.95);
    }

    private static Set<String> ids(String affiliation) {
        return RESOLVER.read(affiliation).own().stream().map(Organisation::ror).collect(Collectors.toSet());
    }

    private static InputStream open(String file) throws IOException {
        return new GZIPInputStream(
                Objects.requireNonNull(AffiliationQualityTest.class.getResourceAsStream("/organisation/" + file)));
    }
}
