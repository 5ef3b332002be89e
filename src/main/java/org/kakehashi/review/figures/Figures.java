package org.kakehashi.review.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.review.Step;

/**
 * The figures of a period. A case counts on the day on which it was closed; withdrawn ones do not count.
 *
 * @param fastLane closed without anybody of the institution being waited for
 * @param declined refused; {@code conditional}: going on with measures; both of all that were closed
 * @param fast time from being sent to being closed in the fast lane; {@code others}: of all other cases
 * @param held harmless cases for which somebody of the institution was waited for, of all harmless ones: those that went on
 *     as they were
 * @param heldFor how long these were waited for
 * @param objected objections that were settled
 * @param adverse cases in which a refusal was decided; its part: those that came out otherwise in the end
 */
public record Figures(
        LocalDate from,
        LocalDate to,
        int closed,
        Share fastLane,
        Share declined,
        Share conditional,
        Spread fast,
        Spread others,
        Share held,
        Spread heldFor,
        List<StepFigure> steps,
        Objected objected,
        Share adverse,
        Unknowns unknowns,
        FalseAlarms falseAlarms) {

    public Figures {
        steps = List.copyOf(steps);
    }

    /**
     * What a step did.
     *
     * @param passed cases that went through it
     * @param changed those that came out otherwise for it; null where that cannot be told
     */
    public record StepFigure(Step step, int passed, @Nullable Integer changed, Spread took) {

        /** Whether it has been gone through often and never for anything: a step to do without (P23). */
        public boolean idle() {
            return changed != null && changed == 0 && passed >= Spread.FEWEST;
        }
    }

    /** Objections by what became of them. */
    public record Objected(int upheld, int varied, int overturned) {

        public int all() {
            return upheld + varied + overturned;
        }

        public Share changed() {
            return new Share(varied + overturned, all());
        }
    }

    /**
     * Parties of which a person had to find out that a listed one is another.
     *
     * @param share of all that were looked up in the period
     * @param judged how long that took
     * @param byScript the same by the script of their names
     * @param byOrigin the same by country
     */
    public record FalseAlarms(Share share, Spread judged, Grouping byScript, Grouping byOrigin) {

        /** By script and by country. */
        @JsonProperty("parity")
        public List<Parity> parity() {
            return List.of(Parity.of(byScript), Parity.of(byOrigin));
        }
    }

    /**
     * Cases in which something was not known that a rule asks for.
     *
     * @param share of all that were judged in the period
     * @param groups by what they are grouped
     */
    public record Unknowns(Share share, Spread waited, List<Grouping> groups) {

        public Unknowns {
            groups = List.copyOf(groups);
        }
    }
}
