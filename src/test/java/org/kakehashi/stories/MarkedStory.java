package org.kakehashi.stories;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.file.Files;
import org.kakehashi.identity.Relation;
import org.kakehashi.identity.Role;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.review.Decision;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.Inquiries;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Screenings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The main story, by somebody who is there for it alone, with a mark in every text that people write. */
@TestComponent
public class MarkedStory {

    private final JdbcClient db;
    private final Cast cast;
    private final Disclosing disclosing;
    private final Proposing proposing;
    private final Reviewing reviewing;
    private final Partners partners;
    private final SharedValues values;
    private final Files files;
    private final Screenings screenings;
    private final Inquiries inquiries;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Objections objections;
    private final DraftComments drafts;
    private final AuditNotes notes;

    MarkedStory(
            JdbcClient db,
            Cast cast,
            Disclosing disclosing,
            Proposing proposing,
            Reviewing reviewing,
            Partners partners,
            SharedValues values,
            Files files,
            Screenings screenings,
            Inquiries inquiries,
            Reviews reviews,
            Decisions decisions,
            Objections objections,
            DraftComments drafts,
            AuditNotes notes) {
        this.db = db;
        this.cast = cast;
        this.disclosing = disclosing;
        this.proposing = proposing;
        this.reviewing = reviewing;
        this.partners = partners;
        this.values = values;
        this.files = files;
        this.screenings = screenings;
        this.inquiries = inquiries;
        this.reviews = reviews;
        this.decisions = decisions;
        this.objections = objections;
        this.drafts = drafts;
        this.notes = notes;
    }

    /** A researcher of Sato's unit whose very name is the mark. */
    public UUID person(String mark) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, email, unit_id)
                select :id, :username, :mark, :mark, :mark || '@example.ac.jp', unit_id from person where username = 'sato'""")
                .param("id", id)
                .param("username", mark.toLowerCase(java.util.Locale.ROOT))
                .param("mark", mark)
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
        return id;
    }

    /** Of a researcher with a post abroad; submitted, and accepted or put before somebody as the tables say. */
    public UUID disclosure(String mark) {
        String who = mark.toLowerCase(java.util.Locale.ROOT);
        Map<Question, String> job = new EnumMap<>(Question.class);
        job.put(Question.ORGANISATION, mark + " Institute");
        job.put(Question.POSITION, mark + " adviser");
        job.put(Question.FROM, "2026-04");
        job.put(Question.ABROAD, "YES");
        job.put(Question.PAY, "PAID");
        job.put(Question.EFFORT, "5");
        job.put(Question.REPORTED, "YES");
        job.put(Question.CONFIDENTIAL, "NO");
        job.put(Question.FORBIDS_TELLING, "NO");
        job.put(Question.DUTY_TO_RECRUIT_OR_TRANSFER, "NO");
        UUID id = disclosing.filledIn(
                who, Map.of(Part.SIDE_JOBS, PartAnswer.of(List.of(new Item(UUID.randomUUID(), job)))));
        files.add(cast.researcher(who), id, mark + ".txt", text(mark + " contract"), Relation.OWN);
        disclosing.submit(who, id);
        return id;
    }

    /** Proposed, matched, asked about, voted on, declined by two, objected to and heard. */
    public UUID collaboration(String mark) {
        String who = mark.toLowerCase(java.util.Locale.ROOT);
        UUID id = proposing.propose(who, proposal(mark));
        files.add(cast.researcher(who), id, mark + "-plan.txt", text(mark + " plan"), Relation.OWN);
        reviewing.claim("watanabe", Role.OFFICER, id);
        screenings
                .openMatches(id)
                .forEach(match -> inquiries.judgeMatch(
                        cast.officer("watanabe"),
                        id,
                        match.id(),
                        Judgement.same(ListedRelation.IS, mark + " same campus"),
                        Set.of(),
                        false));
        state(who, id, mark);
        proposing.claimBenefit(who, id, 2);
        reviews.comment(cast.officer("watanabe"), id, mark + " comment");
        boolean asked = false;
        while (reviewing.step(id) == Step.REVIEW_CASE) {
            Role role = reviewing.waiting(id).role();
            String reviewer = role == Role.UNIT_HEAD ? "takahashi" : "watanabe";
            if (reviewing.waiting(id).claimedBy() == null) {
                reviewing.claim(reviewer, role, id);
            }
            if (asked) {
                reviews.sendUpward(cast.by(reviewer, role), id, mark + " upward");
            } else {
                reviews.ask(cast.by(reviewer, role), id, mark + " question");
                reviews.answer(cast.researcher(who), id, mark + " answer");
                asked = true;
            }
        }
        reviewing.claim("kobayashi", Role.COMMITTEE, id);
        for (String member : List.of("kobayashi", "yoshida")) {
            reviews.vote(cast.by(member, Role.COMMITTEE), id, Outcome.DECLINE, mark + " vote");
        }
        decisions.determine(cast.by("kobayashi", Role.COMMITTEE), id, decision(Outcome.DECLINE, mark, List.of()));
        if (reviewing.step(id) == Step.COUNTERSIGN) {
            reviewing.claim("yoshida", Role.COMMITTEE, id);
            decisions.countersign(cast.by("yoshida", Role.COMMITTEE), id, true, null);
        }
        drafts.comment(cast.researcher(who), id, false, null);
        objections.object(cast.researcher(who), id, mark + " objection");
        reviewing.claim("watanabe", Role.OFFICER, id);
        objections.reconsider(
                cast.officer("watanabe"),
                id,
                decision(
                        Outcome.PROCEED_WITH_MEASURES,
                        mark,
                        List.of(new MeasureSet("facility-access", LocalDate.of(2027, 3, 31), mark + " measure"))));
        reviewing.countersignIfAsked(id);
        decisions.answerMeasures(cast.researcher(who), id, true, null);
        notes.write(cast.by("mori", Role.AUDITOR), id, AuditNote.Kind.NOTE, mark + " note");
        return id;
    }

    private static Decision decision(Outcome outcome, String mark, List<MeasureSet> measures) {
        return new Decision(outcome, mark + " 理由", mark + " reason", mark + " departure", measures, null, true);
    }

    private static Proposal proposal(String mark) {
        Partnership.Institution one = Proposals.institution("ＢＥＩＨＡＮＧ university");
        return Proposals.jointResearch()
                .with(new Outline(
                        Kind.JOINT_RESEARCH,
                        mark + " title",
                        mark + " purpose",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 12, 31)))
                .with(new Partnership(
                        List.of(
                                new Partnership.Institution(
                                        one.id(),
                                        null,
                                        one.name(),
                                        List.of(mark + " alias"),
                                        mark + " country",
                                        null,
                                        one.type(),
                                        Answer.YES),
                                new Partnership.Institution(
                                        UUID.randomUUID(),
                                        null,
                                        mark + " University",
                                        List.of(),
                                        "Ruritania",
                                        null,
                                        one.type(),
                                        Answer.NO)),
                        List.of(new Partnership.Person(UUID.randomUUID(), mark + " Person", List.of(), null)),
                        List.of()));
    }

    private void state(String who, UUID id, String mark) {
        for (UUID partner : partners.missingIn(id)) {
            Map<String, ValueAnswer> answers = new HashMap<>();
            values.confirmed()
                    .forEach(value -> answers.put(value.id(), new ValueAnswer(Answer.YES, mark + " charter", null)));
            partners.state(cast.researcher(who), partner, id, answers);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
