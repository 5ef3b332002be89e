package org.kakehashi.trail.log;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.trail.note.NoteKey;
import org.kakehashi.trail.note.NoteSigner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which key signs which head of an epoch. A new key begins with the head that holds the act that brought it in; that one
 * head both sign, older ones are never signed again.
 */
@Component
class LogKeyring {

    record Known(int number, String vkey, @Nullable UUID act) {}

    private final JdbcClient db;
    private final LogKeys keys;
    private final LogStore store;

    LogKeyring(JdbcClient db, LogKeys keys, LogStore store) {
        this.db = db;
        this.keys = keys;
        this.store = store;
    }

    List<Known> known(int epoch) {
        return db.sql("select number, vkey, act_id from trail.log_key where epoch = :epoch order by number")
                .param("epoch", epoch)
                .query((row, i) -> new Known(row.getInt(1), row.getString(2), row.getObject(3, UUID.class)))
                .list();
    }

    List<NoteKey> verifiers(int epoch) {
        return known(epoch).stream().map(one -> NoteKey.parse(one.vkey())).toList();
    }

    void add(int epoch, int number, NoteKey key, @Nullable UUID act) {
        db.sql("insert into trail.log_key (epoch, number, vkey, act_id) values (:epoch, :number, :vkey, :act)")
                .param("epoch", epoch)
                .param("number", number)
                .param("vkey", key.text())
                .param("act", act)
                .update();
    }

    /** Those that sign this head, the newest first. */
    List<NoteSigner> signersOf(Head head, String origin) {
        List<NoteSigner> all = keys.signers(origin);
        List<NoteSigner> signing = new ArrayList<>();
        List<Known> known = known(head.epoch());
        for (int i = known.size() - 1; i >= 0; i--) {
            UUID act = known.get(i).act();
            long since = act == null
                    ? -1
                    : store.place(act).map(LogStore.Place::index).orElse(Long.MAX_VALUE);
            if (since < head.size()) {
                signing.add(all.get(known.get(i).number() - 1));
                if (since < store.sizeBefore(head)) {
                    return signing;
                }
            }
        }
        return signing;
    }

    /** The one that signs now. */
    NoteSigner newest(String origin) {
        List<NoteSigner> all = keys.signers(origin);
        return all.get(all.size() - 1);
    }
}
