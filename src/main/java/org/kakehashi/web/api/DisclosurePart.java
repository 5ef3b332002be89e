package org.kakehashi.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;

/** The answer to one part. */
record DisclosurePart(int version, PartAnswer.Answered answered, @Nullable List<GivenItem> items) {

    /** @param id of an item that is there; left out for a new one */
    record GivenItem(@Nullable UUID id, Map<Question, String> answers) {}

    /** New items get ids that a repeat of the same command gives again. */
    PartAnswer answer(UUID command) {
        List<Item> all = new ArrayList<>();
        for (GivenItem given : items == null ? List.<GivenItem>of() : items) {
            UUID id = given.id() == null
                    ? UUID.nameUUIDFromBytes((command + "/" + all.size()).getBytes(StandardCharsets.UTF_8))
                    : given.id();
            all.add(new Item(id, given.answers()));
        }
        return new PartAnswer(answered, all);
    }
}
