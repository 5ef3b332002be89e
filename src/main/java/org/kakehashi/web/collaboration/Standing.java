package org.kakehashi.web.collaboration;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kakehashi.collaboration.State;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Step;

/** How the state of a collaboration is said: as a tag, and as a line of steps. */
final class Standing {

    private static final List<String> STEPS = List.of("proposal", "partner", "risk", "review", "end");

    private Standing() {}

    /** Name of a state of {@code parts/tag}. */
    static String tag(State state) {
        return switch (state) {
            case PROPOSED -> "SUBMITTED";
            case NOTED -> "NO_PROCEDURE";
            case VALUES_ASKED, BENEFIT_ASKED, QUESTION, COMMENT_ASKED -> "QUESTION";
            case WAITING_FOR_DISCLOSURE -> "ON_HOLD";
            case IDENTITY_CHECK -> "UNDER_REVIEW";
            case DECIDED_PROCEED -> "ACCEPTED";
            case DECIDED_WITH_MEASURES -> "WITH_MEASURES";
            case RESHAPING -> "RESHAPE";
            default -> state.name();
        };
    }

    /** Whether the proposer has the next step. */
    static boolean waitsForProposer(State state) {
        return switch (state) {
            case DRAFT, WAITING_FOR_DISCLOSURE, VALUES_ASKED, BENEFIT_ASKED, QUESTION, COMMENT_ASKED, RESHAPING -> true;
            default -> false;
        };
    }

    /** The whole way, or of one that ended early only what it went through. */
    static List<Step> steps(State state, Texts texts, Locale locale) {
        int now = now(state);
        return IntStream.range(0, STEPS.size())
                .filter(i -> passes(state, STEPS.get(i)))
                .mapToObj(i -> new Step(
                        Texts.in(texts, locale, "collaboration.step." + STEPS.get(i)),
                        i < now || state.ended() ? Step.State.DONE : i == now ? Step.State.NOW : Step.State.NEXT,
                        null))
                .toList();
    }

    private static boolean passes(State state, String step) {
        return switch (state) {
            case NOTED, WITHDRAWN -> step.equals("proposal") || step.equals("end");
            case CLEARED -> !step.equals("risk") && !step.equals("review");
            default -> true;
        };
    }

    private static int now(State state) {
        return switch (state) {
            case DRAFT, PROPOSED, WAITING_FOR_DISCLOSURE -> 0;
            case IDENTITY_CHECK, VALUES_ASKED -> 1;
            case BENEFIT_ASKED -> 2;
            case UNDER_REVIEW, QUESTION, COMMENT_ASKED, RESHAPING, ON_HOLD -> 3;
            default -> 4;
        };
    }
}
