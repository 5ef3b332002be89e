package org.kakehashi.web.collaboration.benefit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.BenefitResult;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Relations;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Puts into the page of a collaboration that goes on when its benefit is looked at again, and what came of it. */
@Component
class BenefitAgain implements CaseInserts {

    /** The part {@code collaboration/benefit/again}. */
    record Screen(UUID id, @Nullable LocalDate lookAgain, List<BenefitResult> results, List<Choice> reached) {}

    private final Benefits benefits;
    private final Collaborations collaborations;
    private final Permissions permissions;
    private final Relations relations;
    private final Texts texts;

    BenefitAgain(
            Benefits benefits,
            Collaborations collaborations,
            Permissions permissions,
            Relations relations,
            Texts texts) {
        this.benefits = benefits;
        this.collaborations = collaborations;
        this.permissions = permissions;
        this.relations = relations;
        this.texts = texts;
    }

    @Override
    public List<Insert> of(Actor actor, UUID caseId, Spot spot, Locale locale) {
        if (spot != Spot.STATUS
                || !permissions.may(actor, "collaboration.claim-benefit", relations.of(actor, caseId))) {
            return List.of();
        }
        // a case without a claim may be a disclosure
        return benefits.of(caseId)
                .filter(claim -> Benefits.decided(collaborations.get(caseId).state()))
                .map(claim -> new Insert("collaboration/benefit/again", screen(caseId, claim, locale)))
                .map(List::of)
                .orElse(List.of());
    }

    private Screen screen(UUID id, BenefitClaim claim, Locale locale) {
        return new Screen(
                id,
                claim.lookAgain().orElse(null),
                benefits.results(id),
                Arrays.stream(BenefitResult.Reached.values())
                        .map(one ->
                                Choice.of(one.name(), Texts.in(texts, locale, "collaboration.choice.Reached." + one)))
                        .toList());
    }
}
