package org.kakehashi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of rights, and that code and file speak of the same acts. */
class PermissionsTest {

    private static final Path FILE = Path.of("src/main/resources/identity/permissions.csv");
    private static final Path SOURCES = Path.of("src/main/java/org/kakehashi");

    /** Asked for by what only the program itself does: no row of the file permits them to anybody. */
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("collaboration.move", "disclosure.move", "letter.issue", "policy.put-in-force");

    /** Where a right is asked for: the act is the first text among the arguments, or a constant named so. */
    private static final Pattern ASKING = Pattern.compile(
            "(?:\\b(?:permissions|ledger)\\s*\\.(?:may|require|requireSight)|\\bown)\\(\\s*[\\w.()\\s]+,(?:\\s*\\w+,)?\\s*\"([a-z]+\\.[a-z-]+)\"");

    private static final Pattern CONSTANT = Pattern.compile("String ACT = \"([a-z]+\\.[a-z-]+)\"");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    private static Set<String> actsInTheFile() throws IOException {
        return rows().stream().map(row -> row.get(2)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> askedFor() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(PermissionsTest::text)
                    .flatMap(text -> java.util.stream.Stream.of(ASKING, CONSTANT)
                            .flatMap(pattern -> pattern.matcher(text).results()))
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> actsOf(Role role) throws IOException {
        return rows().stream()
                .filter(row -> row.get(0).equals(role.name()))
                .map(row -> row.get(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_file_is_well_formed_and_says_nothing_twice() throws IOException {
        assertThat(Files.readAllLines(FILE).get(0)).isEqualTo("role,relation,act");
        assertThat(rows()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(row).hasSize(3);
            assertThat(Role.valueOf(row.get(0))).isNotEqualTo(Role.SYSTEM);
            assertThat(Relation.values()).extracting(Relation::name).contains(row.get(1));
            assertThat(row.get(2)).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void no_row_repeats_what_any_relation_permits() throws IOException {
        List<List<String>> rows = rows();
        assertThat(rows)
                .filteredOn(row -> !row.get(1).equals("ANY"))
                .noneMatch(row -> rows.contains(List.of(row.get(0), "ANY", row.get(2))));
    }

    @Test
    void every_act_of_the_file_is_asked_for_and_every_act_asked_for_is_in_the_file() throws IOException {
        Set<String> asked = new TreeSet<>(askedFor());
        assertThat(asked).as("found by the scan").hasSizeGreaterThan(25).containsAll(OF_THE_SYSTEM);
        asked.removeAll(OF_THE_SYSTEM);

        assertThat(actsInTheFile()).isEqualTo(asked);
    }

    @Test
    void what_the_system_does_is_permitted_to_nobody() throws IOException {
        assertThat(actsInTheFile()).doesNotContainAnyElementsOf(OF_THE_SYSTEM);
        Permissions permissions = new Permissions();
        for (String act : OF_THE_SYSTEM) {
            assertThat(permissions.may(Actor.system(), act)).isTrue();
            for (Role role : Role.values()) {
                boolean may = permissions.may(new Actor(new java.util.UUID(0, 1), role), act, Relation.values());
                assertThat(may).as(role + " " + act).isEqualTo(role == Role.SYSTEM);
            }
        }
    }

    @Test
    void the_auditor_only_reads_and_does_what_is_the_audits_own() throws IOException {
        assertThat(actsOf(Role.AUDITOR))
                .isNotEmpty()
                .allMatch(act -> act.matches(
                        "[a-z]+\\.(read(-[a-z]+)?|search|verify)|audit\\.(note|sample|export)|report\\.(send|say)"));
    }

    @Test
    void the_administrator_has_no_hand_in_cases() throws IOException {
        assertThat(actsOf(Role.ADMINISTRATOR))
                .noneMatch(act -> act.matches(
                        "(case|disclosure|collaboration|review|worklist|partner|screening|file|letter)\\..*"));
    }

    @Test
    void nobody_examines_what_is_not_assigned_to_him() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.get(2).equals("review.examine"))
                .isNotEmpty()
                .allMatch(row -> row.get(1).equals("ASSIGNED"));
    }

    @Test
    void may_is_what_the_file_says_and_nothing_else() throws IOException {
        Permissions permissions = new Permissions();
        Set<List<String>> rows = Set.copyOf(rows());
        for (Role role : Role.values()) {
            if (role == Role.SYSTEM) {
                continue;
            }
            Actor actor = new Actor(new java.util.UUID(0, 1), role);
            for (String act : actsInTheFile()) {
                for (Relation relation : Relation.values()) {
                    boolean told = rows.contains(List.of(role.name(), relation.name(), act))
                            || rows.contains(List.of(role.name(), "ANY", act));
                    assertThat(permissions.may(actor, act, relation))
                            .as(role + " " + relation + " " + act)
                            .isEqualTo(told);
                }
            }
        }
    }
}
