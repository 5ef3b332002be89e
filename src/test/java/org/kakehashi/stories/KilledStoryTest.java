package org.kakehashi.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.TransactionException;

/**
 * Death at every database call of one decision, and at moments made by chance while several people write at once: what was
 * acknowledged is there once, what was not is there not at all or whole, and the log stays the log that its heads signed.
 * {@code -Dkills=} takes more of the latter.
 */
@StoryTest
@Import(MortalDatabase.Setup.class)
class KilledStoryTest {

    private static final int KILLS = Integer.getInteger("kills", 130);
    private static final int WRITERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @DynamicPropertySource
    static void inMemoryIfThereIsRoom(DynamicPropertyRegistry properties) throws IOException {
        String folder = MemoryFolder.orDisk().toString();
        properties.add("kakehashi.database.folder", () -> folder);
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> 2 * WRITERS);
        properties.add("spring.datasource.hikari.minimum-idle", () -> 1);
    }

    @Autowired
    DataSource source;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Proposing proposing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Reviews reviews;

    @Autowired
    Decisions decisions;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Cast cast;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    FlywayConnectionDetails owner;

    private static final SeenLog LOG = new SeenLog();

    /** Is cut when the server falls, so that nobody takes one that has not noticed yet for one that has recovered. */
    private Connection watcher;

    private UUID underReview() {
        String who = newcomer.named("Lead");
        disclosing.submit(who, disclosing.filledIn(who, Map.of()));
        UUID id = proposing.propose(
                who,
                Proposing.inCriticalField(
                        Proposing.with(Proposals.jointResearch(), "Graustark Defence Academy", Answer.YES)));
        if (reviewing.step(id) == Step.STATE_VALUES) {
            proposing.stateValues(who, id);
        }
        proposing.claimBenefit(who, id, 3);
        return id;
    }

    /** Waits until the server has recovered, and notes the heads that are signed by then. */
    private void recovered() throws InterruptedException {
        Instant until = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (true) {
            try {
                watcher = asOwner();
                LOG.see(watcher);
                ((MortalDatabase) source).forgetOldLines();
                return;
            } catch (SQLException e) {
                assertThat(Instant.now(Clock.systemUTC()))
                        .as("the database comes back")
                        .isBefore(until);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private boolean fell() throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            try (Statement statement = watcher.createStatement()) {
                statement.execute("select 1");
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (SQLException e) {
                return true;
            }
        }
        return false;
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    /** Everything of the case that a decision could change. */
    private Map<String, Object> stateOf(UUID id) {
        return db.sql(
                        """
                select (select count(*) from trail.act where stream_id = :id and kind <> 'CASE_READ') acts,
                    (select count(*) from determination where case_id = :id) decisions,
                    (select string_agg(id || '-' || version || '-' || coalesce(closed_at::text, ''), ' ' order by id)
                        from work_item where case_id = :id) items,
                    (select count(*) from process_step s join process_run r using (instance_id)
                        where r.case_id = :id) steps,
                    (select string_agg(a.id_, ' ' order by a.id_) from act_ru_execution a
                        join process_run r on r.instance_id = a.proc_inst_id_ where r.case_id = :id) engine,
                    (select count(*) from notice) notices""")
                .param("id", id)
                .query()
                .singleRow();
    }

    @ParameterizedTest
    @EnumSource(MortalDatabase.Victim.class)
    void a_decision_is_there_whole_or_not_at_all_wherever_death_comes(MortalDatabase.Victim victim) throws Exception {
        UUID id = underReview();
        reviewing.claimForLevel(id);
        WorkItem held = reviewing.waiting(id);
        Role role = held.role();
        UUID reviewer = Objects.requireNonNull(held.claimedBy());
        Command command = new Command(UUID.randomUUID(), new Actor(reviewer, role), clock.instant());
        Decision decision = Reviewing.departing(Outcome.DECLINE);
        MortalDatabase mortal = (MortalDatabase) source;
        Map<String, Object> before = stateOf(id);
        int deaths = 0;
        boolean decided = false;
        for (int call = 1; !decided; call++) {
            boolean died = mortal.during(victim, call, () -> decisions.determine(command, id, decision));
            if (died) {
                deaths++;
                assertThat(victim == MortalDatabase.Victim.PROGRAM || fell()).isTrue();
                recovered();
            }
            decided = !died || !decisions.determinations(id).isEmpty();
            if (!decided) {
                assertThat(stateOf(id)).as("after call " + call).isEqualTo(before);
            }
        }
        assertThat(deaths)
                .as("with those of the other test, more than two hundred")
                .isGreaterThan(30);

        decisions.determine(command, id, decision);
        assertThat(decisions.determinations(id)).hasSize(1);
        assertThat(db.sql("select count(*) from trail.act where stream_id = :id and kind = 'DETERMINED'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        LOG.isWhole(db);
    }

    @Test
    void what_was_acknowledged_is_there_once_though_the_server_dies_at_any_moment() throws Exception {
        UUID id = underReview();
        ConcurrentLinkedQueue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean ended = new AtomicBoolean();
        Actor officer = cast.actor("watanabe", Role.OFFICER);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(i -> writers.submit(() -> write(officer, id, acknowledged, ended)))
                    .toList();
            Random chance = new Random(20261121);
            for (int i = 0; i < KILLS; i++) {
                TimeUnit.MILLISECONDS.sleep(20 + chance.nextInt(150));
                killOne(chance);
                recovered();
            }
            ended.set(true);
            for (Future<?> one : running) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS / 2).doesNotHaveDuplicates();
        Map<UUID, Integer> acts = new TreeMap<>();
        db.sql("select (convert_from(leaf, 'UTF8')::jsonb ->> 'cmd')::uuid cmd from trail.act"
                        + " where stream_id = :id and kind = 'COMMENTED'")
                .param("id", id)
                .query(UUID.class)
                .list()
                .forEach(command -> acts.merge(command, 1, Integer::sum));
        assertThat(acts.values()).as("each once").containsOnly(1);
        assertThat(acts.keySet()).as("and all of them").containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(db.sql("select count(*) from case_comment where case_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(acts.size());
        LOG.isWhole(db);
    }

    /** Comments one after another, each under one command until it is acknowledged. */
    private void write(Actor officer, UUID id, ConcurrentLinkedQueue<UUID> acknowledged, AtomicBoolean ended) {
        while (!ended.get()) {
            Command command = new Command(UUID.randomUUID(), officer, clock.instant());
            while (true) {
                try {
                    reviews.comment(command, id, "comment");
                    acknowledged.add(command.id());
                    break;
                } catch (DataAccessException | TransactionException e) {
                    pause();
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of the processes that serve the program; one that has just ended by itself does not count. */
    private void killOne(Random chance) throws SQLException, InterruptedException {
        do {
            List<Long> all = new ArrayList<>();
            try (Statement statement = watcher.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select pid from pg_stat_activity where usename = 'app_rw' order by pid")) {
                while (rows.next()) {
                    all.add(rows.getLong(1));
                }
            }
            if (!all.isEmpty()) {
                MortalDatabase.kill(all.get(chance.nextInt(all.size())));
            }
        } while (!fell());
    }

    @BeforeEach
    @AfterEach
    void alive() throws InterruptedException {
        recovered();
    }
}
