package org.kakehashi.collaboration.proposal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the other side can enter, see, reach from afar or receive. */
public record Access(
        @Nullable Facility facility, @Nullable Data data, @Nullable Answer remote, @Nullable Answer materials)
        implements Part {

    static final Access EMPTY = new Access(null, null, null, null);

    public enum Facility {
        NONE,
        ACCOMPANIED,
        FREE,
        UNKNOWN
    }

    public enum Data {
        NONE,
        PUBLIC,
        UNPUBLISHED,
        UNKNOWN
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        // each answer is one of a closed list
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        Problem.required(missing, "facility", facility);
        Problem.required(missing, "data", data);
        Problem.required(missing, "remote", remote);
        Problem.required(missing, "materials", materials);
    }
}
