package org.kakehashi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KakehashiTest
class CommandsTest {

    private record Body(String text, Map<String, Integer> counts) {}

    private record Answer(UUID id, List<String> said, Instant at) {}

    private static final String NAME = "test.try";

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private final AtomicInteger effects = new AtomicInteger();
    private final Command command = by(UUID.randomUUID(), UUID.randomUUID(), Role.RESEARCHER);
    private TransactionTemplate transaction;

    @BeforeEach
    void template() {
        transaction = new TransactionTemplate(transactions);
    }

    private static Command by(UUID id, UUID person, Role role) {
        return new Command(id, new Actor(person, role), Instant.parse("2026-11-20T01:02:03Z"));
    }

    private Answer run(Command command, String name, Object body) {
        return commands.once(command, name, body, Answer.class, () -> {
            effects.incrementAndGet();
            return new Answer(UUID.randomUUID(), List.of("a", "あ"), command.at().plusMillis(effects.get()));
        });
    }

    private long rows() {
        return db.sql("select count(*) from command where id = :id")
                .param("id", command.id())
                .query(Long.class)
                .single();
    }

    @Test
    void a_repeat_has_no_effect_and_the_same_answer() {
        Answer first = run(command, NAME, "body");
        Answer second = run(command, NAME, "body");

        assertThat(second).isEqualTo(first);
        assertThat(effects).hasValue(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void twenty_at_once_have_one_effect_and_one_answer() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            Callable<Answer> work = () -> run(command, NAME, "body");
            Answer kept = null;
            for (Future<Answer> one : pool.invokeAll(java.util.Collections.nCopies(20, work))) {
                kept = kept == null ? one.get() : kept;
                assertThat(one.get()).isEqualTo(kept);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void another_body_or_another_wish_under_the_same_id_is_refused() {
        run(command, NAME, new Body("a", Map.of("x", 1, "y", 2)));

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> run(command, NAME, new Body("b", Map.of("x", 1, "y", 2))));
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> run(command, "test.other", new Body("a", Map.of("x", 1, "y", 2))));
        assertThat(effects).hasValue(1);
    }

    @Test
    void the_same_body_is_the_same_in_whatever_order_its_map_is() {
        Map<String, Integer> one = new java.util.LinkedHashMap<>();
        Map<String, Integer> other = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            one.put("k" + i, i);
            other.put("k" + (19 - i), 19 - i);
        }

        assertThat(run(command, NAME, new Body("a", one))).isEqualTo(run(command, NAME, new Body("a", other)));
        assertThat(effects).hasValue(1);
    }

    @Test
    void somebody_else_does_not_get_the_answer() {
        run(command, NAME, "body");

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> run(by(command.id(), UUID.randomUUID(), Role.RESEARCHER), NAME, "body"));
        assertThat(effects).hasValue(1);
    }

    @Test
    void the_same_person_in_another_role_is_somebody_else() {
        run(command, NAME, "body");

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> run(by(command.id(), command.actor().person(), Role.OFFICER), NAME, "body"));
    }

    @Test
    void what_failed_leaves_nothing_and_can_be_done_again() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> commands.once(command, NAME, "body", Answer.class, () -> {
                    throw new IllegalStateException("no");
                }));
        assertThat(rows()).isZero();

        run(command, NAME, "body");

        assertThat(effects).hasValue(1);
    }

    @Test
    void goes_with_the_transaction_around_it() {
        transaction.executeWithoutResult(status -> {
            run(command, NAME, "body");
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void work_without_an_answer_is_done_once_too() {
        commands.once(command, NAME, "body", () -> effects.incrementAndGet());
        commands.once(command, NAME, "body", () -> effects.incrementAndGet());

        assertThat(effects).hasValue(1);
    }
}
