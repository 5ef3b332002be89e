package org.kakehashi.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each command one effect. The answer is kept in the transaction of the effect: a repeat, also one that runs at the
 * same time, gets the kept answer; another content under the same id is refused with {@link CommandReused}.
 */
@Component
public class Commands {

    private record Kept(byte[] hash, @Nullable String answer) {}

    private final JdbcClient db;
    private final ObjectMapper json;

    Commands(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    /**
     * @param name what is asked, for instance {@code disclosure.submit}
     * @param request what the command says beside its name; any value that JSON can hold
     * @param answer type of what {@code work} returns; JSON can hold it
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public <T> T once(Command command, String name, Object request, Class<T> answer, Supplier<T> work) {
        byte[] hash = hash(command, name, request);
        // the row is written first: a second run of the same command waits here until the first has ended
        int fresh = db.sql(
                        """
                insert into command (id, name, person_id, request_hash, at) values (:id, :name, :person, :hash, :at)
                on conflict (id) do nothing""")
                .param("id", command.id())
                .param("name", name)
                .param("person", command.actor().person())
                .param("hash", hash)
                .param("at", Timestamp.from(command.at()))
                .update();
        if (fresh == 0) {
            return repeated(command, hash, answer);
        }
        T result = work.get();
        db.sql("update command set answer = :answer::jsonb where id = :id")
                .param("answer", write(result))
                .param("id", command.id())
                .update();
        return result;
    }

    /** The same for work without an answer. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void once(Command command, String name, Object request, Runnable work) {
        once(command, name, request, Boolean.class, () -> {
            work.run();
            return true;
        });
    }

    private <T> T repeated(Command command, byte[] hash, Class<T> answer) {
        Optional<Kept> kept = db.sql("select request_hash, answer from command where id = :id")
                .param("id", command.id())
                .query((row, i) -> new Kept(row.getBytes(1), row.getString(2)))
                .optional();
        if (kept.isEmpty()
                || !Arrays.equals(kept.get().hash(), hash)
                || kept.get().answer() == null) {
            throw new CommandReused();
        }
        try {
            return json.readValue(kept.get().answer(), answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept answer of command cannot be read", e);
        }
    }

    private byte[] hash(Command command, String name, Object request) {
        Actor actor = command.actor();
        String text = name + "\n" + actor.person() + "\n" + actor.role() + "\n" + write(request);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }
}
