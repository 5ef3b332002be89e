package org.kakehashi.audit.work;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Samples of cases, each repeatable from its seed and kept so that it can be shown what was drawn. */
@Component
public class Samples {

    public static final int LARGEST = 500;

    /** Samples on a page; one more is given if there is a next page. */
    public static final int PAGE = 20;

    private static final String SEED = "[A-Za-z0-9-]{1,40}";

    private final JdbcClient db;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final CaseFiles files;
    private final Clock clock;

    Samples(JdbcClient db, Permissions permissions, Commands commands, Trail trail, CaseFiles files, Clock clock) {
        this.db = db;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.files = files;
        this.clock = clock;
    }

    /** What is asked for; {@code to} is the last day. */
    public record Wish(String seed, Sample.Strategy strategy, LocalDate from, LocalDate to, int size) {}

    /**
     * Draws among the cases opened in the period.
     *
     * @throws BadSample if the seed is not 1 to 40 of A-Z, a-z, 0-9 and -, the size not 1 to {@link #LARGEST}, or the period empty
     */
    @Transactional
    public UUID draw(Command command, Wish wish) {
        permissions.require(command.actor(), "audit.sample");
        if (!wish.seed().matches(SEED)) {
            throw new BadSample("seed");
        }
        if (wish.size() < 1 || wish.size() > LARGEST) {
            throw new BadSample("size");
        }
        if (wish.to().isBefore(wish.from())) {
            throw new BadSample("to");
        }
        return commands.once(command, "audit.sample", wish, UUID.class, () -> drawn(command, wish));
    }

    private UUID drawn(Command command, Wish wish) {
        Frame frame = new Frame(opened(command.actor(), wish));
        Lot lot = new Lot(wish.seed());
        List<UUID> cases = wish.strategy() == Sample.Strategy.RANDOM
                ? lot.random(frame, wish.size())
                : lot.byRisk(frame, wish.size());
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into audit_sample (id, seed, strategy, from_day, to_day, frame, frame_sha256, cases, drawn_by, drawn_at)
                values (:id, :seed, :strategy, :from, :to, :frame, :hash, :cases, :by, :at)""")
                .param("id", id)
                .param("seed", wish.seed())
                .param("strategy", wish.strategy().name())
                .param("from", Date.valueOf(wish.from()))
                .param("to", Date.valueOf(wish.to()))
                .param("frame", frame.ids().size())
                .param("hash", frame.hash())
                .param("cases", cases.toArray(UUID[]::new))
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .update();
        trail.write(command.act(AuditWorkActs.SAMPLE_DRAWN, Stream.ofSystem())
                .fact("sample", id)
                .fact("seed", wish.seed())
                .fact("strategy", wish.strategy())
                .fact("fromDay", wish.from())
                .fact("toDay", wish.to())
                .fact("frame", frame.ids().size())
                .fact("frameSha256", frame.hash())
                .fact("drawn", cases.size())
                .build());
        return id;
    }

    private List<CaseFile> opened(Actor actor, Wish wish) {
        List<CaseFile> all = new ArrayList<>();
        CaseSearch.@Nullable Key after = null;
        while (true) {
            List<CaseFile> page = files.search(
                    actor,
                    new CaseSearch(
                            null,
                            null,
                            null,
                            null,
                            null,
                            wish.from().atStartOfDay(clock.getZone()).toInstant(),
                            wish.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                            after));
            if (page.size() <= CaseSearch.PAGE) {
                all.addAll(page);
                return all;
            }
            all.addAll(page.subList(0, CaseSearch.PAGE));
            CaseFile last = page.get(CaseSearch.PAGE - 1);
            after = new CaseSearch.Key(last.openedAt(), last.id());
        }
    }

    /** @throws NoSuchThing if there is no such sample */
    public Sample get(Actor actor, UUID id) {
        permissions.require(actor, "audit.read");
        return db.sql("select * from audit_sample where id = :id")
                .param("id", id)
                .query((row, i) -> sample(row))
                .optional()
                .map(sample -> seenBy(actor, sample))
                .orElseThrow(() -> new NoSuchThing("sample"));
    }

    /**
     * Newest first.
     *
     * @param after the last one of the page before
     */
    public List<Sample> newest(Actor actor, @Nullable UUID after) {
        permissions.require(actor, "audit.read");
        return db
                .sql(
                        """
                select * from audit_sample where :after::uuid is null
                or (drawn_at, id) < (select b.drawn_at, b.id from audit_sample b where b.id = :after)
                order by drawn_at desc, id desc limit :limit""")
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, i) -> sample(row))
                .list()
                .stream()
                .map(sample -> seenBy(actor, sample))
                .toList();
    }

    private Sample seenBy(Actor reader, Sample sample) {
        Set<UUID> own = files.byId(sample.cases()).values().stream()
                .filter(file -> file.isOwnOf(reader.person()))
                .map(CaseFile::id)
                .collect(Collectors.toSet());
        return sample.without(own);
    }

    private static Sample sample(java.sql.ResultSet row) throws SQLException {
        Array cases = row.getArray("cases");
        return new Sample(
                row.getObject("id", UUID.class),
                row.getString("seed"),
                Sample.Strategy.valueOf(row.getString("strategy")),
                row.getDate("from_day").toLocalDate(),
                row.getDate("to_day").toLocalDate(),
                row.getInt("frame"),
                row.getString("frame_sha256"),
                Arrays.asList((UUID[]) cases.getArray()),
                0,
                row.getObject("drawn_by", UUID.class),
                row.getTimestamp("drawn_at").toInstant());
    }
}
