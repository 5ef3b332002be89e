package org.kakehashi.web.collaboration.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.collaboration.proposal.Visit;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.web.FieldErrors;
import org.springframework.stereotype.Component;

/**
 * Turns what was typed on a page into its answers. An answer to a question that another answer makes pointless is dropped:
 * its field was not to be seen.
 */
@Component
public class PageForms {

    private final People people;
    private final FurtherFields further;

    PageForms(People people, FurtherFields further) {
        this.further = further;
        this.people = people;
    }

    /** What cannot be read is added to the errors. */
    public Part read(Page page, Raw raw, FieldErrors errors) {
        FormReader form = new FormReader(raw, errors);
        return switch (page) {
            case OUTLINE ->
                new Outline(
                        form.one(Kind.class, "kind"),
                        form.text("title"),
                        form.text("purpose"),
                        form.date("from"),
                        form.date("to"));
            case PARTNERS -> partners(form);
            case TECHNOLOGY -> technology(form);
            case VISIT -> visit(form);
            case ACCESS ->
                new Access(
                        form.one(Access.Facility.class, "facility"),
                        form.one(Access.Data.class, "data"),
                        form.answer("remote"),
                        form.answer("materials"));
            case AGREEMENT -> agreements(form);
            case FUNDING -> funding(form);
            case ETHICS ->
                new Ethics(
                        form.one(Ethics.Danger.class, "environment"),
                        form.one(Ethics.Danger.class, "humanRights"),
                        form.one(Ethics.Danger.class, "safety"));
            case FURTHER -> further.read(raw, form);
        };
    }

    private Partnership partners(FormReader form) {
        List<Partnership.Institution> institutions = new ArrayList<>();
        for (int i = 0; i < form.rows("institutions"); i++) {
            String at = "institutions[" + i + "].";
            Partnership.Institution one = new Partnership.Institution(
                    Objects.requireNonNullElseGet(form.id(at + "id"), UUID::randomUUID),
                    null,
                    form.text(at + "name"),
                    form.lines(at + "otherNames"),
                    form.text(at + "country"),
                    form.text(at + "ror"),
                    form.one(Partnership.Type.class, at + "type"),
                    form.answer(at + "defenceTies"));
            if (filledIn(one)) {
                institutions.add(one);
            }
        }
        List<Partnership.Person> persons = new ArrayList<>();
        for (int i = 0; i < form.rows("people"); i++) {
            String at = "people[" + i + "].";
            persons.add(new Partnership.Person(
                    Objects.requireNonNullElseGet(form.id(at + "id"), UUID::randomUUID),
                    form.text(at + "name"),
                    form.lines(at + "otherNames"),
                    form.id(at + "institution")));
        }
        return new Partnership(institutions, persons, members(form));
    }

    /** The page offers an empty row, which need not be used. */
    private static boolean filledIn(Partnership.Institution one) {
        return one.name() != null
                || !one.otherNames().isEmpty()
                || one.country() != null
                || one.ror() != null
                || one.type() != null
                || one.defenceTies() != null;
    }

    private List<UUID> members(FormReader form) {
        List<UUID> members = new ArrayList<>();
        for (String name : form.lines("members")) {
            people.byUsername(name)
                    .map(Person::id)
                    .ifPresentOrElse(members::add, () -> form.wrong("members", "nobody"));
        }
        return members;
    }

    private static Technology technology(FormReader form) {
        Answer critical = form.answer("critical");
        Technology.ExportList list = form.one(Technology.ExportList.class, "exportList");
        return new Technology(
                critical,
                critical == Answer.YES ? form.all("fields") : List.of(),
                list,
                list == Technology.ExportList.YES ? form.one(Technology.Licence.class, "licence") : null,
                form.answer("openResults"),
                form.answer("basicResearch"),
                form.answer("militaryUse"));
    }

    private static Visit visit(FormReader form) {
        boolean unknown = form.ticked("daysUnknown");
        return new Visit(unknown ? null : form.integer("days"), unknown);
    }

    private static Agreements agreements(FormReader form) {
        if (form.ticked("none")) {
            return new Agreements(true, List.of());
        }
        List<Agreements.Agreement> all = new ArrayList<>();
        for (int i = 0; i < form.rows("agreements"); i++) {
            String at = "agreements[" + i + "].";
            Agreements.Type type = form.one(Agreements.Type.class, at + "type");
            boolean terms = type != null && type.hasTerms();
            all.add(new Agreements.Agreement(
                    Objects.requireNonNullElseGet(form.id(at + "id"), UUID::randomUUID),
                    type,
                    form.answer(at + "forbidsTelling"),
                    terms ? null : form.answer(at + "confidential"),
                    terms ? form.answer(at + "written") : null,
                    terms ? form.answer(at + "publicationRestricted") : null,
                    terms ? form.answer(at + "rightsAllToPartner") : null,
                    terms ? form.answer(at + "exitClause") : null,
                    terms ? form.answer(at + "onwardSharingLimited") : null,
                    form.answer(at + "dutyToRecruitOrTransfer")));
        }
        return new Agreements(false, all);
    }

    private static Funding funding(FormReader form) {
        String project = form.text("projectProgramme");
        if (form.ticked("none")) {
            return new Funding(true, project, null, null, null, null, null, null, null, null);
        }
        return new Funding(
                false,
                project,
                form.text("programme"),
                form.text("source"),
                form.number("amount"),
                form.text("currency"),
                form.answer("abroad"),
                form.answer("inKind"),
                form.answer("conditionedOnResultsTransfer"),
                form.answer("sameContentElsewhere"));
    }
}
