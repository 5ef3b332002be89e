package org.kakehashi.policy.pack;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which rows are judged by how well their source was read. An officer switches a mark off or on from today, with a reason; a
 * past day keeps the marks that it had, so that its judgements can be repeated.
 */
@Component
public class Marks {

    /** All that a row can carry. */
    public static final List<String> ALL = List.of("found", "found-2", "own");

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** Who switched a mark, when and why. */
    public record Switched(String mark, boolean off, LocalDate from, String reason, UUID by) {}

    private final JdbcClient db;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Set<String> always;

    Marks(
            JdbcClient db,
            Permissions permissions,
            Commands commands,
            Trail trail,
            @Value("${kakehashi.policy.marks-off:}") Set<String> always) {
        this.db = db;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.always = Set.copyOf(always);
    }

    /** Marks whose rows are not judged on the day: those of the settings, and those that somebody switched off. */
    public Set<String> off(LocalDate on) {
        Set<String> off = new TreeSet<>(always);
        off.addAll(db.sql(
                        """
                select mark from (
                    select distinct on (mark) mark, off from policy_mark where valid_from <= :on order by mark, at desc, id
                ) newest where off""")
                .param("on", Date.valueOf(on))
                .query(String.class)
                .set());
        return off;
    }

    /** Everything that was switched, newest first. */
    public List<Switched> switched() {
        return db.sql("select mark, off, valid_from, reason, by_person from policy_mark order by at desc, id")
                .query((row, i) -> new Switched(
                        row.getString("mark"),
                        row.getBoolean("off"),
                        row.getDate("valid_from").toLocalDate(),
                        row.getString("reason"),
                        row.getObject("by_person", UUID.class)))
                .list();
    }

    /**
     * Switches a mark from today.
     *
     * @throws NoSuchThing if no row can carry it
     * @throws PackRefused without a reason
     */
    @Transactional
    public void turn(Command command, String mark, boolean off, String reason) {
        permissions.require(command.actor(), "policy.switch-marks");
        if (!ALL.contains(mark)) {
            throw new NoSuchThing("mark");
        }
        if (reason.isBlank()) {
            throw new PackRefused(mark, List.of("a reason is needed / 理由が必要です"));
        }
        commands.once(command, "policy.switch-marks", List.of(mark, off, reason), () -> {
            LocalDate today = command.at().atZone(ZONE).toLocalDate();
            db.sql(
                            """
                    insert into policy_mark (id, mark, off, valid_from, reason, by_person, at)
                    values (:id, :mark, :off, :from, :reason, :by, :at)""")
                    .param("id", UUID.randomUUID())
                    .param("mark", mark)
                    .param("off", off)
                    .param("from", Date.valueOf(today))
                    .param("reason", reason.strip())
                    .param("by", command.actor().person())
                    .param("at", Timestamp.from(command.at()))
                    .update();
            trail.write(command.act(
                            off ? PackActs.MARK_SWITCHED_OFF : PackActs.MARK_SWITCHED_ON,
                            Stream.ofPack(Packs.streamOf("mark/" + mark)))
                    .fact("mark", mark)
                    .fact("from", today)
                    .opening("reason", reason.strip())
                    .build());
        });
    }
}
