package org.kakehashi.screening.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.kakehashi.trail.Stream;
import org.springframework.stereotype.Component;

/** The acts of lists; each list has a stream of its own. */
@Component
class ListActs implements DeclaresActs {

    static final ActKind LIST_EDITION_LOADED = ActKind.done(
            "LIST_EDITION_LOADED", "list", "edition", "sha256", "entries", "names", "published", "inForce");

    static Stream streamOf(String list) {
        return Stream.ofList(UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<ActKind> actKinds() {
        return List.of(LIST_EDITION_LOADED);
    }
}
