package org.kakehashi.screening.kept;

import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.stereotype.Component;

/** A kept answer is erased like a case, by its id: two people, a ground, and again after a restore. */
@Component
class KeptErasure implements Erases {

    private final KeptStore store;

    KeptErasure(KeptStore store) {
        this.store = store;
    }

    @Override
    public void eraseCase(UUID id) {
        store.delete(id);
    }
}
