package org.kakehashi.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invented people and units of the demo, put in at the start where they are not there yet. Their ids never change, so
 * examples may name them. Nobody here exists.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoPeople implements ApplicationRunner {

    /** Printed on the sign-in page. */
    public static final String PASSWORD = "demo";

    private enum At {
        UNIVERSITY("架橋大学", "Kakehashi University (demo)"),
        ENGINEERING("工学研究科", "Graduate School of Engineering"),
        SCIENCE("理学研究科", "Graduate School of Science"),
        INTEGRITY("研究インテグリティ室", "Research Integrity Office"),
        INTERNATIONAL("国際連携課", "International Collaboration Division");

        private final String ja;
        private final String en;

        At(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        UUID id() {
            return DemoPeople.id("unit:" + name());
        }

        @Nullable
        UUID parent() {
            return this == UNIVERSITY ? null : UNIVERSITY.id();
        }
    }

    private record Entry(String username, String ja, String en, At unit, List<Role> roles) {}

    private static final List<Entry> PEOPLE = List.of(
            entry("sato", "佐藤 明", "Akira Sato", At.ENGINEERING, Role.RESEARCHER),
            entry("suzuki", "鈴木 恵", "Megumi Suzuki", At.SCIENCE, Role.RESEARCHER),
            entry("ito", "伊藤 遥", "Haruka Ito", At.ENGINEERING, Role.RESEARCHER),
            entry("takahashi", "高橋 誠", "Makoto Takahashi", At.ENGINEERING, Role.RESEARCHER, Role.UNIT_HEAD),
            entry("tanaka", "田中 由美", "Yumi Tanaka", At.SCIENCE, Role.RESEARCHER, Role.UNIT_HEAD),
            entry("watanabe", "渡辺 健", "Ken Watanabe", At.INTEGRITY, Role.OFFICER),
            entry("yamamoto", "山本 純子", "Junko Yamamoto", At.INTEGRITY, Role.OFFICER),
            entry("kobayashi", "小林 隆", "Takashi Kobayashi", At.UNIVERSITY, Role.COMMITTEE),
            entry("kato", "加藤 直美", "Naomi Kato", At.UNIVERSITY, Role.COMMITTEE),
            entry("yoshida", "吉田 修", "Osamu Yoshida", At.INTERNATIONAL, Role.COMMITTEE),
            entry("nakamura", "中村 智子", "Tomoko Nakamura", At.UNIVERSITY, Role.EXECUTIVE),
            entry("mori", "森 千尋", "Chihiro Mori", At.UNIVERSITY, Role.AUDITOR),
            entry("hayashi", "林 大輔", "Daisuke Hayashi", At.UNIVERSITY, Role.ADMINISTRATOR));

    private final JdbcClient db;
    private final People people;

    DemoPeople(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    /** The id of a demo person, the same in every installation. */
    public static UUID id(String username) {
        return UUID.nameUUIDFromBytes(("kakehashi-demo:" + username).getBytes(StandardCharsets.UTF_8));
    }

    /** In the order in which the story of the demo meets them. */
    public List<Person> all() {
        return PEOPLE.stream()
                .flatMap(entry -> people.find(id(entry.username())).stream())
                .toList();
    }

    public boolean includes(Person person) {
        return PEOPLE.stream().anyMatch(entry -> id(entry.username()).equals(person.id()));
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Arrays.stream(At.values()).forEach(this::add);
        PEOPLE.forEach(this::add);
    }

    private void add(At unit) {
        db.sql(
                        "insert into unit (id, name_ja, name_en, parent_id) values (:id, :ja, :en, :parent) on conflict do nothing")
                .param("id", unit.id())
                .param("ja", unit.ja)
                .param("en", unit.en)
                .param("parent", unit.parent())
                .update();
    }

    private void add(Entry entry) {
        int fresh = db.sql(
                        """
                insert into person (id, username, name_ja, name_en, email, unit_id)
                values (:id, :username, :ja, :en, :email, :unit) on conflict do nothing""")
                .param("id", id(entry.username()))
                .param("username", entry.username())
                .param("ja", entry.ja())
                .param("en", entry.en())
                .param("email", entry.username() + "@kakehashi.example")
                .param("unit", entry.unit().id())
                .update();
        // a role that was taken away stays away at the next start
        if (fresh == 1) {
            entry.roles().forEach(role -> grant(entry, role));
        }
    }

    private void grant(Entry entry, Role role) {
        db.sql("insert into role_grant (person_id, role, unit_id) values (:person, :role, :unit)")
                .param("person", id(entry.username()))
                .param("role", role.name())
                .param("unit", role == Role.UNIT_HEAD ? entry.unit().id() : null)
                .update();
    }

    private static Entry entry(String username, String ja, String en, At unit, Role... roles) {
        return new Entry(username, ja, en, unit, List.of(roles));
    }
}
