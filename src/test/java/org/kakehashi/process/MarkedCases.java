package org.kakehashi.process;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.collaboration.Benefits;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.benefit.Beneficiary;
import org.kakehashi.collaboration.benefit.BenefitClaim;
import org.kakehashi.collaboration.benefit.Claim;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.policy.weighing.BenefitQuestion;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.review.Decision;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.kakehashi.stories.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases in which every text that a person writes, and every name, holds a mark by which it can be found again. */
record MarkedCases(
        Cast cast, JdbcClient db, Partners partners, Benefits benefits, BenefitRubric rubric, SharedValues values) {

    static final String MARK = "MARKER-";

    /** Somebody new whose every name is marked. */
    String somebody() {
        UUID id = UUID.randomUUID();
        String username = MARK + id;
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, email, unit_id)
                select :id, :username, :ja, :en, :mail, unit_id from person where username = 'sato'""")
                .param("id", id)
                .param("username", username)
                .param("ja", MARK + "氏名")
                .param("en", MARK + "Name")
                .param("mail", MARK + "mail@kakehashi.example")
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
        return username;
    }

    Map<Part, PartAnswer> disclosure() {
        Map<Question, String> sideJob = new EnumMap<>(Question.class);
        sideJob.put(Question.ORGANISATION, MARK + "organisation");
        sideJob.put(Question.POSITION, MARK + "position");
        sideJob.put(Question.FROM, "2026-04");
        sideJob.put(Question.ABROAD, "YES");
        sideJob.put(Question.PAY, "PAID");
        sideJob.put(Question.EFFORT, "5");
        sideJob.put(Question.REPORTED, "YES");
        sideJob.put(Question.CONFIDENTIAL, "NO");
        sideJob.put(Question.FORBIDS_TELLING, "YES");
        sideJob.put(Question.DUTY_TO_RECRUIT_OR_TRANSFER, "NO");
        Map<Question, String> support = new EnumMap<>(Question.class);
        support.put(Question.KIND_OF_SUPPORT, "EQUIPMENT");
        support.put(Question.ORGANISATION, MARK + "supporter");
        support.put(Question.DESCRIPTION, MARK + "description");
        support.put(Question.FROM, "2026-04");
        support.put(Question.ABROAD, "NO");
        support.put(Question.REPORTED, "YES");
        support.put(Question.CONFIDENTIAL, "NO");
        support.put(Question.RESULTS_GO_TO_FUNDER, "NO");
        return Map.of(
                Part.SIDE_JOBS, PartAnswer.of(List.of(new Item(UUID.randomUUID(), sideJob))),
                Part.SUPPORT, PartAnswer.of(List.of(new Item(UUID.randomUUID(), support))));
    }

    Proposal proposal() {
        Proposal joint = Proposals.jointResearch();
        Outline outline = joint.outline();
        Funding funding = joint.funding();
        Partnership.Institution partner = new Partnership.Institution(
                UUID.randomUUID(),
                null,
                MARK + "Graustark Defence Academy",
                List.of(MARK + "other name"),
                MARK + "country",
                null,
                Partnership.Type.UNIVERSITY,
                Answer.YES);
        return joint.with(new Outline(outline.kind(), MARK + "title", MARK + "purpose", outline.from(), outline.to()))
                .with(new Partnership(
                        List.of(partner),
                        List.of(new Partnership.Person(
                                UUID.randomUUID(), MARK + "colleague", List.of(MARK + "alias"), partner.id())),
                        List.of()))
                .with(new Technology(
                        Answer.YES,
                        List.of("quantum"),
                        Technology.ExportList.NO,
                        null,
                        Answer.YES,
                        Answer.YES,
                        Answer.NO))
                .with(new Funding(
                        false,
                        funding.projectProgramme(),
                        funding.programme(),
                        MARK + "funder",
                        funding.amount(),
                        funding.currency(),
                        funding.abroad(),
                        funding.inKind(),
                        funding.conditionedOnResultsTransfer(),
                        funding.sameContentElsewhere()));
    }

    void stateValues(String who, UUID id) {
        for (UUID partner : partners.missingIn(id)) {
            Map<String, ValueAnswer> answers = new HashMap<>();
            values.confirmed()
                    .forEach(value -> answers.put(value.id(), new ValueAnswer(Answer.YES, MARK + "evidence", null)));
            partners.state(cast.researcher(who), partner, id, answers);
        }
    }

    void claimBenefit(String who, UUID id) {
        Map<String, Claim> answers = new HashMap<>();
        for (BenefitQuestion question : rubric.questionsFor(Set.of("A"))) {
            answers.put(
                    question.id(),
                    new Claim(3, MARK + "text", MARK + "evidence", Set.of(Beneficiary.values()), MARK + "stands"));
        }
        benefits.claim(cast.researcher(who), id, new BenefitClaim(Set.of("A"), answers));
    }

    static Decision decision(Outcome outcome, String... measures) {
        return new Decision(
                outcome,
                MARK + "理由",
                MARK + "reason",
                MARK + "departure",
                List.of(measures).stream()
                        .map(id -> new MeasureSet(id, LocalDate.of(2027, 3, 31), null))
                        .toList(),
                null,
                true);
    }
}
