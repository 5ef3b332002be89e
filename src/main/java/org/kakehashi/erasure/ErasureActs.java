package org.kakehashi.erasure;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** The acts of erasure. They stand in the stream of the case (or person), after all that they erase. */
@Component
final class ErasureActs implements DeclaresActs {

    static final ActKind REQUESTED = ActKind.done("ERASURE_REQUESTED", "erasure", "whose", "ground");
    static final ActKind REFUSED = ActKind.done("ERASURE_REFUSED", "erasure", "ground");
    /** Names the acts whose openings it takes; by the system where a restore had brought them back. */
    static final ActKind ERASED = ActKind.done("ERASED", "erasure", "whose", "ground", "acts");

    static final ActKind KEYS_REMOVED = ActKind.done("ERASURE_KEYS_REMOVED", "erasure");

    @Override
    public List<ActKind> actKinds() {
        return List.of(REQUESTED, REFUSED, ERASED, KEYS_REMOVED);
    }
}
