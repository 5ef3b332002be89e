package org.kakehashi.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Decision;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Outcome;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.Weighing;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;

/** What the people of the review do, each as quick as the program lets them; they follow its recommendation. */
final class Reviewers {

    private final WorkList workList;
    private final Reviews reviews;
    private final CaseAssessments assessments;
    private final CaseFiles files;
    private final People people;

    Reviewers(Program program) {
        workList = program.bean(WorkList.class);
        reviews = program.bean(Reviews.class);
        assessments = program.bean(CaseAssessments.class);
        files = program.bean(CaseFiles.class);
        people = program.bean(People.class);
    }

    /** From the work list to the decision, with the second signature and the researcher's yes where they are asked for. */
    void decide(UUID caseId) {
        Weighing weighing = assessments.newest(caseId).orElseThrow().weighing();
        if (weighing == null) {
            throw new IllegalStateException("nothing was weighed");
        }
        Actor first = claim(caseId, 0);
        reviews.determine(by(first), caseId, decision(weighing));
        if (waits(caseId, Step.COUNTERSIGN)) {
            Actor second = claim(caseId, 1);
            reviews.countersign(by(second), caseId, true, null);
        }
        if (waits(caseId, Step.ACCEPT_MEASURES)) {
            Actor subject = new Actor(files.get(caseId).subject(), Role.RESEARCHER);
            reviews.answerMeasures(by(subject), caseId, true, null);
        }
    }

    private static Decision decision(Weighing weighing) {
        String form = weighing.recommendation().form().name();
        Optional<Outcome> recommended = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(form))
                .findFirst();
        List<MeasureSet> measures = weighing.proposed().measures().stream()
                .map(id -> new MeasureSet(id, LocalDate.now().plusMonths(3), null))
                .toList();
        return new Decision(
                recommended.orElse(Outcome.PROCEED_WITH_MEASURES),
                "便益が残るリスクを上回る。",
                "The benefit outweighs what is left of the risk.",
                recommended.isPresent() ? null : "The office can decide this.",
                measures,
                null);
    }

    private Actor claim(UUID caseId, int which) {
        WorkItem item = workList.of(caseId).get(0);
        Actor actor = new Actor(person(item, which), item.role());
        workList.claim(by(actor), item.id(), item.version());
        return actor;
    }

    private UUID person(WorkItem item, int which) {
        return switch (item.role()) {
            case UNIT_HEAD -> people.headOf(files.get(item.caseId()).unit()).orElseThrow();
            case COMMITTEE -> DemoPeople.id(List.of("kobayashi", "kato").get(which));
            default -> DemoPeople.id(List.of("watanabe", "yamamoto").get(which));
        };
    }

    private boolean waits(UUID caseId, Step step) {
        return workList.of(caseId).stream().anyMatch(item -> item.step() == step);
    }

    private static Command by(Actor actor) {
        return new Command(UUID.randomUUID(), actor, Instant.now());
    }
}
