package org.kakehashi.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.document.Letter;
import org.kakehashi.document.LetterKind;
import org.kakehashi.document.Letters;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Unit;
import org.kakehashi.policy.Audience;
import org.kakehashi.policy.DeadlineTable;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.reference.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the letters about a case say: the decision, its reasons in public words, and how to answer back (P18). */
@Component
public class CaseLetters {

    /** The days to answer back are counted from the letter of decision. */
    private static final String OBJECTION = "ServiceTask_IssueDecisionLetter";

    private final Letters letters;
    private final CaseFiles files;
    private final CaseAssessments assessments;
    private final Determinations determinations;
    private final Measures measures;
    private final People people;
    private final Collaborations collaborations;
    private final Disclosures disclosures;
    private final DeadlineTable deadlines;
    private final WorkingDays workingDays;
    private final CommitteeVotes committee;
    private final LetterPhrases phrases;
    private final ChangeWords changes;
    private final ZoneId zone;

    CaseLetters(
            Letters letters,
            CaseFiles files,
            CaseAssessments assessments,
            Determinations determinations,
            Measures measures,
            People people,
            Collaborations collaborations,
            Disclosures disclosures,
            DeadlineTable deadlines,
            WorkingDays workingDays,
            CommitteeVotes committee,
            LetterPhrases phrases,
            ChangeWords changes,
            @Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        this.letters = letters;
        this.files = files;
        this.assessments = assessments;
        this.determinations = determinations;
        this.measures = measures;
        this.people = people;
        this.collaborations = collaborations;
        this.disclosures = disclosures;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
        this.committee = committee;
        this.phrases = phrases;
        this.changes = changes;
        this.zone = zone;
    }

    /** A collaboration was decided. */
    @Transactional
    public UUID decided(Command command, UUID caseId) {
        return issue(command, caseId, LetterKind.DECISION);
    }

    /** A disclosure was accepted after a review. */
    @Transactional
    public UUID accepted(Command command, UUID caseId) {
        return issue(command, caseId, LetterKind.ACCEPTANCE);
    }

    /** An objection was reconsidered. */
    @Transactional
    public UUID reconsidered(Command command, UUID caseId) {
        return issue(command, caseId, LetterKind.RECONSIDERATION);
    }

    /** A collaboration waits for something. */
    @Transactional
    public UUID held(Command command, UUID caseId) {
        return issue(command, caseId, LetterKind.HOLD);
    }

    private UUID issue(Command command, UUID caseId, LetterKind kind) {
        return letters.issue(
                command, letter(caseId, kind, command.at().atZone(zone).toLocalDate()));
    }

    /** What the letter would say if it were issued on that day; shown to the decider before he signs. */
    public Letter preview(UUID caseId, Decision decision, LocalDate day) {
        return letter(caseId, decision, kindOf(decision.outcome()), day, "-");
    }

    private Letter letter(UUID caseId, LetterKind kind, LocalDate day) {
        Decision decision = determinations
                .inForce(caseId)
                .orElseThrow(() -> new NoSuchThing("determination"))
                .decision();
        return letter(caseId, decision, kind, day, letters.nextNumber(day));
    }

    private static LetterKind kindOf(Outcome outcome) {
        return outcome.kind() == CaseKind.DISCLOSURE
                ? LetterKind.ACCEPTANCE
                : outcome == Outcome.POSTPONE ? LetterKind.HOLD : LetterKind.DECISION;
    }

    private Letter letter(UUID caseId, Decision decision, LetterKind kind, LocalDate day, String number) {
        CaseFile file = files.get(caseId);
        Person person = people.get(file.subject());
        Unit unit = people.unit(person.unit());
        CaseAssessment newest = assessments.newest(caseId).orElse(null);
        return new Letter(
                UUID.randomUUID(),
                caseId,
                kind,
                number,
                day,
                phrases.institution(),
                phrases.signer(),
                new Letter.Addressee(
                        person.id(),
                        new Letter.Text(person.nameJa(), person.nameEn()),
                        new Letter.Text(unit.nameJa(), unit.nameEn())),
                file.number(),
                title(file),
                phrases.outcome(decision.outcome(), decision.holdUntil()),
                reasons(file, decision, kind, newest),
                grounds(newest),
                measures(decision),
                benefit(newest),
                kind == LetterKind.RECONSIDERATION ? null : objection(day),
                validUntil(file, decision));
    }

    private Letter.Text title(CaseFile file) {
        if (file.kind() == CaseKind.COLLABORATION) {
            String title = collaborations.get(file.id()).title();
            return new Letter.Text(title, title);
        }
        return phrases.disclosureOf(disclosures.get(file.id()).year());
    }

    private Letter.@Nullable Text lift(Finding finding) {
        Text lift = changes.lift(finding);
        return lift == null ? null : text(lift);
    }

    private static Letter.Text text(Text words) {
        return new Letter.Text(words.ja(), words.en());
    }

    /** What the decider says, and where something was not granted outright, what would lead to a milder result (P18). */
    private List<Letter.Text> reasons(
            CaseFile file, Decision decision, LetterKind kind, @Nullable CaseAssessment newest) {
        List<Letter.Text> reasons = new ArrayList<>();
        reasons.add(new Letter.Text(decision.reasonJa(), decision.reasonEn()));
        CommitteeTally tally = committee.tally(file, decision.outcome());
        // an objection is reconsidered by others, whatever the votes were
        if (kind != LetterKind.RECONSIDERATION && tally.carried()) {
            reasons.add(phrases.committee(tally));
        }
        if (newest != null && decision.outcome() != Outcome.PROCEED && decision.outcome() != Outcome.ACCEPTED) {
            changes.wayOut(file, newest).map(CaseLetters::text).ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<Letter.Ground> grounds(@Nullable CaseAssessment newest) {
        List<Letter.Ground> grounds = new ArrayList<>();
        if (newest != null) {
            for (Finding finding : newest.assessment().findings()) {
                if (finding.audience() == Audience.PUBLIC && !finding.unresolved()) {
                    Letter.Ground ground = new Letter.Ground(
                            new Letter.Text(
                                    finding.publicText().ja(),
                                    finding.publicText().en()),
                            finding.source(),
                            finding.clause(),
                            Letter.Force.valueOf(finding.force().name()),
                            lift(finding));
                    if (!grounds.contains(ground)) {
                        grounds.add(ground);
                    }
                }
            }
        }
        return grounds;
    }

    private List<Letter.Measure> measures(Decision decision) {
        return decision.measures().stream()
                .map(set -> {
                    var measure = measures.find(set.id()).orElseThrow(() -> new NoSuchThing("measure"));
                    return new Letter.Measure(
                            phrases.measure(measure, set.note()), phrases.owners(measure.owners()), set.due());
                })
                .toList();
    }

    private Letter.@Nullable Text benefit(@Nullable CaseAssessment newest) {
        Weighing weighing = newest == null ? null : newest.weighing();
        return weighing == null ? null : phrases.benefit(weighing.benefit().best());
    }

    private Letter.Objection objection(LocalDate day) {
        DeadlineTable.Deadline deadline = deadlines.of(OBJECTION);
        LocalDate until = deadline.unit() == DeadlineTable.Unit.WORKING
                ? workingDays.plusWorkingDays(day, deadline.days())
                : day.plusDays(deadline.days());
        return new Letter.Objection(deadline.days(), until, phrases.signer());
    }

    private @Nullable LocalDate validUntil(CaseFile file, Decision decision) {
        if (file.kind() == CaseKind.DISCLOSURE) {
            return disclosures.get(file.id()).validUntil();
        }
        return decision.holdUntil();
    }
}
