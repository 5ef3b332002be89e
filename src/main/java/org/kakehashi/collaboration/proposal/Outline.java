package org.kakehashi.collaboration.proposal;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What is intended, in a few lines; the purpose is also the benefit in a line that every case may state (P14). */
public record Outline(
        @Nullable Kind kind,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Part {

    static final Outline EMPTY = new Outline(null, null, null, null, null);

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        Problem.tooLong(wrong, "title", title, 200);
        Problem.tooLong(wrong, "purpose", purpose, 4000);
        if (from != null && to != null && to.isBefore(from)) {
            wrong.accept("to", "ends-before-start");
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        Problem.required(missing, "kind", kind);
        Problem.required(missing, "title", title);
        Problem.required(missing, "purpose", purpose);
        Problem.required(missing, "from", from);
        Problem.required(missing, "to", to);
    }
}
