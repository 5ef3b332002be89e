package org.kakehashi.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.benefit.Beneficiary;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.Claim;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.reference.SharedValues;
import org.springframework.boot.test.context.TestComponent;

/** How the researchers of the stories propose a collaboration. */
@TestComponent
public class Proposing {

    private final Collaborations collaborations;
    private final Partners partners;
    private final Benefits benefits;
    private final BenefitRubric rubric;
    private final SharedValues values;
    private final Cast cast;

    Proposing(
            Collaborations collaborations,
            Partners partners,
            Benefits benefits,
            BenefitRubric rubric,
            SharedValues values,
            Cast cast) {
        this.collaborations = collaborations;
        this.partners = partners;
        this.benefits = benefits;
        this.rubric = rubric;
        this.values = values;
        this.cast = cast;
    }

    /** The proposal with another partner. */
    public static Proposal with(Proposal proposal, String partner, Answer defenceTies) {
        Partnership.Institution one = Proposals.institution(partner);
        return proposal.with(new Partnership(
                List.of(new Partnership.Institution(
                        one.id(), null, partner, List.of(), one.country(), null, one.type(), defenceTies)),
                List.of(),
                List.of()));
    }

    /** The same in a field that may be critical, classified as not list-controlled, with open results. */
    public static Proposal inCriticalField(Proposal proposal) {
        return proposal.with(new Technology(
                Answer.YES, List.of("quantum"), Technology.ExportList.NO, null, Answer.YES, Answer.YES, Answer.NO));
    }

    public UUID draft(String who, Proposal proposal) {
        UUID id = collaborations.start(cast.researcher(who), cast.id(who));
        for (Page page : Page.relevantTo(proposal)) {
            collaborations.savePage(
                    cast.researcher(who), id, collaborations.get(id).version(), proposal.part(page));
        }
        return id;
    }

    public UUID propose(String who, Proposal proposal) {
        UUID id = draft(who, proposal);
        collaborations.propose(cast.researcher(who), id, collaborations.get(id).version());
        return id;
    }

    /** States every value of every partner of the case that has no record yet, with evidence. */
    public void stateValues(String who, UUID id) {
        for (UUID partner : partners.missingIn(id)) {
            Map<String, ValueAnswer> answers = new HashMap<>();
            values.confirmed()
                    .forEach(value ->
                            answers.put(value.id(), new ValueAnswer(Answer.YES, "Charter of the university", null)));
            partners.state(cast.researcher(who), partner, id, answers);
        }
    }

    /** Claims research strength, each question at the same step of the scale. */
    public void claimBenefit(String who, UUID id, int scale) {
        Map<String, Claim> answers = new HashMap<>();
        for (BenefitQuestion question : rubric.questionsFor(Set.of("A"))) {
            answers.put(
                    question.id(),
                    new Claim(
                            scale,
                            "What it brings",
                            "A joint paper and a letter of the partner",
                            Set.of(Beneficiary.values()),
                            "The lead"));
        }
        benefits.claim(cast.researcher(who), id, new BenefitClaim(Set.of("A"), answers));
    }
}
