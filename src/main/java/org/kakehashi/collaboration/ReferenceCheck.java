package org.kakehashi.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.collaboration.judging.FurtherQuestions;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Further;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.identity.People;
import org.kakehashi.reference.Programmes;
import org.kakehashi.reference.TechnologyFields;
import org.springframework.stereotype.Component;

/** Whether what a proposal names by id exists: fields, programmes, people of ours. */
@Component
class ReferenceCheck {

    private final TechnologyFields fields;
    private final Programmes programmes;
    private final People people;
    private final FurtherQuestions questions;

    ReferenceCheck(TechnologyFields fields, Programmes programmes, People people, FurtherQuestions questions) {
        this.questions = questions;
        this.fields = fields;
        this.programmes = programmes;
        this.people = people;
    }

    /** In all relevant pages. */
    List<Problem> problems(Proposal proposal) {
        return Page.relevantTo(proposal).stream()
                .flatMap(page -> problems(proposal.part(page)).stream())
                .toList();
    }

    List<Problem> problems(Part part) {
        List<Problem> problems = new ArrayList<>();
        if (part instanceof Technology technology
                && technology.fields().stream().anyMatch(id -> fields.find(id).isEmpty())) {
            problems.add(new Problem(Page.TECHNOLOGY.slug(), "fields", "no-such-entry"));
        }
        if (part instanceof Funding funding) {
            String project = funding.projectProgramme();
            if (project != null && programmes.find(project).isEmpty()) {
                problems.add(new Problem(Page.FUNDING.slug(), "projectProgramme", "no-such-entry"));
            }
            String programme = funding.programme();
            if (programme != null && programmes.find(programme).isEmpty()) {
                problems.add(new Problem(Page.FUNDING.slug(), "programme", "no-such-entry"));
            }
        }
        if (part instanceof Partnership partners) {
            for (UUID member : partners.members()) {
                if (people.find(member).isEmpty()) {
                    problems.add(new Problem(Page.PARTNERS.slug(), "members", "no-such-entry"));
                }
            }
        }
        if (part instanceof Further further) {
            further.answers().stream()
                    .filter(one -> !questions.fits(one))
                    .forEach(one -> problems.add(new Problem(Page.FURTHER.slug(), one.field(), "not-a-choice")));
        }
        return problems;
    }

    /** @throws InvalidAnswers if there is any */
    void refuseUnknown(Part part) {
        List<Problem> problems = problems(part);
        if (!problems.isEmpty()) {
            throw new InvalidAnswers(problems);
        }
    }
}
