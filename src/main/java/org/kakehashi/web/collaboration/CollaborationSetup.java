package org.kakehashi.web.collaboration;

import org.kakehashi.collaboration.ChangedMeanwhile;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.collaboration.InvalidAnswers;
import org.kakehashi.collaboration.NotPossibleNow;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.identity.Role;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Place;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens stand in the navigation, and how the refusals of the module are answered. */
@Configuration
class CollaborationSetup {

    @Bean
    Place collaborationPlace() {
        return Place.of("collaboration.title", "/collaboration", 30, Role.RESEARCHER);
    }

    @Bean
    Refusals collaborationRefusals() {
        return new Refusals()
                .conflict(ChangedMeanwhile.class, NotPossibleNow.class)
                .wrongFields(InvalidAnswers.class, refused -> errors(refused.problems()))
                .wrongFields(Incomplete.class, refused -> errors(refused.problems()));
    }

    /** For a program the field is named with its page. */
    private static FieldErrors errors(Iterable<Problem> problems) {
        FieldErrors errors = FieldErrors.none();
        problems.forEach(problem ->
                errors.add(problem.page() + "." + problem.field(), "collaboration.problem." + problem.code()));
        return errors;
    }
}
