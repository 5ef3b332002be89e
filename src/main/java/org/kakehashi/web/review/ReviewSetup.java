package org.kakehashi.web.review;

import org.kakehashi.fact.UnknownFactKey;
import org.kakehashi.fact.WrongFactType;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.weighing.NoSuchMeasure;
import org.kakehashi.review.NotWaitedFor;
import org.kakehashi.review.Refused;
import org.kakehashi.review.WorkList;
import org.kakehashi.screening.JudgementIncomplete;
import org.kakehashi.screening.MatchNotProposed;
import org.kakehashi.screening.MatchSuperseded;
import org.kakehashi.screening.ReasonMissing;
import org.kakehashi.screening.SecondPersonNeeded;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Place;
import org.kakehashi.web.WorkCount;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the screens stand in the navigation, the number in the header, and how the refusals of the module are answered. */
@Configuration
class ReviewSetup {

    @Bean
    Place workListPlace() {
        return Place.of("review.title", "/review", 10, Role.UNIT_HEAD, Role.OFFICER, Role.COMMITTEE, Role.EXECUTIVE);
    }

    @Bean
    Place caseSearchPlace() {
        return Place.of(
                "review.search.title",
                "/review/search",
                15,
                Role.UNIT_HEAD,
                Role.OFFICER,
                Role.COMMITTEE,
                Role.EXECUTIVE,
                Role.AUDITOR);
    }

    @Bean
    WorkCount workCount(WorkList workList) {
        return new WorkCount() {
            @Override
            public int of(Actor actor) {
                return workList.waitsFor(actor).size();
            }

            @Override
            public String path(Actor actor) {
                return actor.role() == Role.RESEARCHER ? "/home" : "/review";
            }
        };
    }

    @Bean
    Refusals reviewRefusals() {
        return new Refusals()
                .conflict(
                        Refused.OwnCase.class,
                        Refused.NotWaiting.class,
                        Refused.NotClaimedByYou.class,
                        Refused.Stale.class,
                        Refused.SameSignature.class,
                        Refused.NoQuorum.class,
                        Refused.NoMajority.class,
                        Refused.StillOpen.class,
                        NotWaitedFor.class,
                        Refused.NotAlike.class,
                        MatchNotProposed.class,
                        MatchSuperseded.class,
                        SecondPersonNeeded.class)
                .unprocessable(
                        Refused.OutcomeDoesNotFit.class,
                        Refused.Prohibited.class,
                        UnknownFactKey.class,
                        WrongFactType.class,
                        NoSuchMeasure.class)
                .wrongFields(Refused.Missing.class, refused -> FieldErrors.none()
                        .add(refused.field(), "review.problem." + refused.field()))
                .wrongFields(ReasonMissing.class, refused -> FieldErrors.none().add("reason", "review.problem.reason"))
                .wrongFields(JudgementIncomplete.class, refused -> FieldErrors.none()
                        .add(refused.field(), "screening.problem." + refused.field()));
    }
}
