package org.kakehashi.erasure;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.database.Eraser;
import org.kakehashi.database.EraserMissing;
import org.kakehashi.trail.Erases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes through all modules: first what the program's role may remove, then, by a role of its own, keys and final versions. */
@Component
class Sweep {

    private final ObjectProvider<Erases> modules;
    private final Eraser eraser;
    private final JdbcClient db;

    Sweep(ObjectProvider<Erases> modules, Eraser eraser, JdbcClient db) {
        this.modules = modules;
        this.eraser = eraser;
        this.db = db;
    }

    List<UUID> casesOf(Erasure.Kind kind, UUID subject) {
        if (kind == Erasure.Kind.CASE) {
            return List.of(subject);
        }
        Set<UUID> cases = new LinkedHashSet<>();
        modules.forEach(module -> cases.addAll(module.casesOf(subject)));
        return List.copyOf(cases);
    }

    void refuseWhatGoesOn(List<UUID> cases) {
        if (cases.stream().anyMatch(one -> modules.stream().anyMatch(module -> module.goesOn(one)))) {
            throw new NotErasable.CaseGoesOn();
        }
    }

    /** So that nothing is half done because a password is missing. */
    void requireEraser() {
        try {
            eraser.requireThere();
        } catch (EraserMissing e) {
            throw new NotErasable.EraserCannotSignIn(e);
        }
    }

    /** In the running transaction. */
    void words(Erasure one) {
        one.cases().forEach(caseId -> modules.forEach(module -> module.eraseCase(caseId)));
        if (one.kind() == Erasure.Kind.PERSON) {
            modules.forEach(module -> module.erasePerson(one.subject()));
        }
    }

    /** In a transaction of the eraser. Done twice, it does nothing the second time. */
    void keys(Erasure one) {
        Timestamp until = until(one);
        eraser.erase(erasing -> {
            for (UUID stream : streams(one)) {
                erasing.sql(
                                """
                        delete from trail.opening where data_key in
                            (select id from trail.data_key where stream_id = :stream and made_at <= :until)""")
                        .param("stream", stream)
                        .param("until", until)
                        .update();
                erasing.sql("delete from trail.data_key where stream_id = :stream and made_at <= :until")
                        .param("stream", stream)
                        .param("until", until)
                        .update();
            }
            one.cases().forEach(caseId -> modules.forEach(module -> module.eraseFinal(caseId, erasing)));
            if (one.kind() == Erasure.Kind.PERSON) {
                // the name of his own stream stays, or its chain would fall into two
                erasing.sql("delete from trail.pseudonym where subject = :person and stream_id <> :person")
                        .param("person", one.subject())
                        .update();
            }
        });
    }

    boolean keysAreLeft(Erasure one) {
        return db.sql("select count(*) from trail.data_key where stream_id = any(:streams) and made_at <= :until")
                        .param("streams", streams(one).toArray(UUID[]::new))
                        .param("until", until(one))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The acts that still have openings, in all streams of this id. */
    List<UUID> opened(UUID stream) {
        return db.sql(
                        """
                select a.act_id from trail.act a
                where a.stream_id = :stream and exists (select from trail.opening o where o.act_id = a.act_id)
                order by a.n""")
                .param("stream", stream)
                .query(UUID.class)
                .list();
    }

    /** Cases, and the person's own stream. */
    static List<UUID> streams(Erasure one) {
        List<UUID> streams = new ArrayList<>(one.cases());
        if (one.kind() == Erasure.Kind.PERSON) {
            streams.add(one.subject());
        }
        return streams;
    }

    private static Timestamp until(Erasure one) {
        return Timestamp.from(java.util.Objects.requireNonNull(one.decidedAt(), "decidedAt"));
    }
}
