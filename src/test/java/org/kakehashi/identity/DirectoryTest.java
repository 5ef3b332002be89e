package org.kakehashi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class DirectoryTest {

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    PersonErasure erasure;

    @Autowired
    TransactionTemplate transaction;

    private static Command by(String username, Role role) {
        return new Command(
                UUID.randomUUID(), new Actor(DemoPeople.id(username), role), Instant.parse("2026-11-22T01:02:03Z"));
    }

    private static Command administrator() {
        return by("hayashi", Role.ADMINISTRATOR);
    }

    private UUID unit() {
        return people.units().get(0).id();
    }

    private Directory.Entry called(String username, String nameEn) {
        return new Directory.Entry(username, "新任 太郎", nameEn, "new@example.ac.jp", unit());
    }

    private UUID somebody() {
        return directory.put(administrator(), called("new-" + UUID.randomUUID(), "Taro Shinnin"));
    }

    private static Directory.RoleChange role(UUID person, Role role, boolean granted) {
        return new Directory.RoleChange(person, role, null, granted, "By decision 12 of the board");
    }

    private List<String> kinds(UUID person) {
        return trail.of(Stream.ofPerson(person)).stream().map(RecordedAct::kind).toList();
    }

    private Map<String, WrongEntry.Why> wrong(Runnable entered) {
        try {
            entered.run();
        } catch (WrongEntry refused) {
            return refused.fields();
        }
        return Map.of();
    }

    @Test
    void somebody_is_entered_once_changed_when_something_changes_and_nothing_of_his_name_is_in_the_trail() {
        String username = "new-" + UUID.randomUUID();
        UUID id = directory.put(administrator(), called(username, "Taro Shinnin"));
        assertThat(directory.put(administrator(), called(username, "Taro Shinnin")))
                .isEqualTo(id);
        assertThat(kinds(id)).containsExactly("PERSON_ENTERED");

        directory.put(administrator(), called(username, "Taro Kyūshoku"));
        assertThat(people.get(id).nameEn()).isEqualTo("Taro Kyūshoku");
        assertThat(kinds(id)).containsExactly("PERSON_ENTERED", "PERSON_CHANGED");
        assertThat(trail.of(Stream.ofPerson(id)))
                .allSatisfy(act -> assertThat(act.facts()).containsOnly(entry("unit", unit().toString())))
                .allSatisfy(act -> assertThat(act.openings()).isEmpty());
        assertThat(people.rolesOf(id)).isEmpty();
    }

    @Test
    void one_person_sent_many_times_at_once_is_entered_once() throws Exception {
        String username = "new-" + UUID.randomUUID();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<UUID> entering = () -> directory.put(administrator(), called(username, "Taro Shinnin"));
            Set<UUID> ids = new HashSet<>();
            for (Future<UUID> one : pool.invokeAll(Collections.nCopies(8, entering))) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
            assertThat(kinds(ids.iterator().next())).containsExactly("PERSON_ENTERED");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_role_is_granted_and_withdrawn_with_its_reason_and_twice_is_once() {
        UUID id = somebody();
        directory.changeRole(administrator(), role(id, Role.OFFICER, true));
        directory.changeRole(administrator(), role(id, Role.OFFICER, true));
        assertThat(people.rolesOf(id)).containsExactly(Role.OFFICER);
        directory.changeRole(administrator(), role(id, Role.OFFICER, false));
        directory.changeRole(administrator(), role(id, Role.OFFICER, false));
        assertThat(people.rolesOf(id)).isEmpty();

        assertThat(kinds(id)).containsExactly("PERSON_ENTERED", "ROLE_GRANTED", "ROLE_WITHDRAWN");
        RecordedAct granted = trail.of(Stream.ofPerson(id)).get(1);
        assertThat(granted.person()).isEqualTo(DemoPeople.id("hayashi"));
        assertThat(granted.facts()).containsOnly(entry("role", "OFFICER"));
        assertThat(granted.openings()).containsOnly(entry("reason", "By decision 12 of the board"));
    }

    @Test
    void a_head_heads_a_unit_and_nobody_else_does() {
        UUID id = somebody();
        UUID unit = directory.enterUnit(administrator(), "新設研究所", "New Institute", unit());
        assertThat(wrong(() -> directory.changeRole(administrator(), role(id, Role.UNIT_HEAD, true))))
                .containsOnly(entry("unit", WrongEntry.Why.MISSING));
        assertThat(wrong(() -> directory.changeRole(
                        administrator(), new Directory.RoleChange(id, Role.OFFICER, unit, true, "x"))))
                .containsOnly(entry("unit", WrongEntry.Why.NEEDLESS));

        directory.changeRole(administrator(), new Directory.RoleChange(id, Role.UNIT_HEAD, unit, true, "x"));
        assertThat(people.headOf(unit)).contains(id);
        assertThat(wrong(() -> directory.changeRole(
                        administrator(),
                        new Directory.RoleChange(DemoPeople.id("ito"), Role.UNIT_HEAD, unit, true, "x"))))
                .containsOnly(entry("unit", WrongEntry.Why.TAKEN));
        assertThat(people.unitsHeadedBy(id)).containsExactly(unit);
    }

    @Test
    void nobody_changes_his_own_roles() {
        assertThatExceptionOfType(OwnRoles.class)
                .isThrownBy(() ->
                        directory.changeRole(administrator(), role(DemoPeople.id("hayashi"), Role.OFFICER, true)));
        assertThatExceptionOfType(OwnRoles.class)
                .isThrownBy(() -> directory.changeRole(
                        administrator(), role(DemoPeople.id("hayashi"), Role.ADMINISTRATOR, false)));
        assertThat(people.rolesOf(DemoPeople.id("hayashi"))).containsExactly(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "SYSTEM"})
    void only_an_administrator_does(Role role) {
        UUID id = somebody();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> directory.changeRole(by("watanabe", role), role(id, Role.RESEARCHER, true)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> directory.put(by("watanabe", role), called("x", "X")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> directory.enterUnit(by("watanabe", role), "x", "X", null));
    }

    @Test
    void what_does_not_suffice_is_told_by_field_and_not_stored() {
        assertThat(wrong(() -> directory.put(
                        administrator(), new Directory.Entry("two words", " ", "x".repeat(101), "nowhere", null))))
                .containsOnly(
                        entry("username", WrongEntry.Why.MALFORMED),
                        entry("nameJa", WrongEntry.Why.MISSING),
                        entry("nameEn", WrongEntry.Why.TOO_LONG),
                        entry("email", WrongEntry.Why.MALFORMED),
                        entry("unit", WrongEntry.Why.MISSING));
        assertThat(wrong(() -> directory.changeRole(
                        administrator(), new Directory.RoleChange(UUID.randomUUID(), Role.SYSTEM, null, true, " "))))
                .containsOnly(
                        entry("person", WrongEntry.Why.UNKNOWN),
                        entry("role", WrongEntry.Why.UNKNOWN),
                        entry("reason", WrongEntry.Why.MISSING));
        assertThat(wrong(() -> directory.enterUnit(administrator(), "", "X", UUID.randomUUID())))
                .containsOnly(entry("nameJa", WrongEntry.Why.MISSING), entry("parent", WrongEntry.Why.UNKNOWN));
        assertThat(people.byUsername("two words")).isEmpty();
    }

    @Test
    void who_was_erased_is_neither_entered_again_nor_given_a_role() {
        UUID id = somebody();
        transaction.executeWithoutResult(status -> erasure.erasePerson(id));
        assertThat(people.notErased()).extracting(Person::id).isNotEmpty().doesNotContain(id);
        assertThat(wrong(() -> directory.changeRole(administrator(), role(id, Role.OFFICER, true))))
                .containsOnly(entry("person", WrongEntry.Why.UNKNOWN));
        assertThat(wrong(() -> directory.put(administrator(), called("erased-" + id, "Taro Shinnin"))))
                .containsOnly(entry("username", WrongEntry.Why.MALFORMED));
    }
}
