package org.kakehashi.collaboration.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.collaboration.partner.ValuesStanding;
import org.kakehashi.collaboration.partner.ValuesState;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactSource;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.fact.UnknownReason;

/**
 * What a sent proposal says, in the keys of the fact catalogue. "Don't know" becomes unknown, a question that was asked and
 * left open becomes blank, a page that did not apply becomes nil. The country of a partner is no fact.
 */
public final class ProposalFacts {

    /** Whose answers these are: the case, who sent it and when. */
    public record Origin(UUID collaboration, UUID by, Instant at) {}

    private final Origin origin;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private ProposalFacts(Origin origin) {
        this.origin = origin;
    }

    /** @param values the statement that counts for a partner's standing record */
    public static Facts of(
            Origin origin, Proposal document, Function<UUID, Optional<ValuesRecord>> values, LocalDate on) {
        ProposalFacts all = new ProposalFacts(origin);
        all.project(document);
        all.technology(document.technology());
        document.partners().institutions().forEach(one -> all.institution(one, values, on));
        document.agreement().agreements().forEach(all::agreement);
        List<Page> asked = Page.relevantTo(document);
        if (asked.contains(Page.FUNDING) && !document.funding().none()) {
            all.funding(document.funding());
        }
        if (asked.contains(Page.ACCESS)) {
            all.visit(document, asked.contains(Page.VISIT));
        }
        return Facts.of(all.facts).about(all.subjects);
    }

    private void project(Proposal document) {
        Subject project = subject(SubjectType.PROJECT, origin.collaboration());
        declare(project, "project.kind", document.outline().kind());
        yesNo(project, "project.openResults", document.technology().openResults());
        yesNo(project, "project.militaryUse", document.technology().militaryUse());
        orNil(project, "project.programme", document.funding().projectProgramme());
        if (Page.relevantTo(document).contains(Page.ETHICS)) {
            add(project, "project.ethicsConcern", worst(document.ethics()));
        } else {
            add(project, "project.ethicsConcern", FactValue.nil());
        }
    }

    private void technology(Technology technology) {
        Subject subject = subject(SubjectType.TECHNOLOGY, origin.collaboration());
        yesNo(subject, "technology.criticalField", technology.critical());
        declare(subject, "technology.exportListControlled", technology.exportList());
        if (technology.exportList() == Technology.ExportList.YES) {
            declare(subject, "technology.exportLicence", technology.licence());
        }
        yesNo(subject, "technology.basicResearchPublic", technology.basicResearch());
    }

    private void institution(Partnership.Institution one, Function<UUID, Optional<ValuesRecord>> values, LocalDate on) {
        Subject subject = subject(SubjectType.INSTITUTION, one.id());
        yesNo(subject, "institution.defenceTies", one.defenceTies());
        UUID record = one.record();
        Optional<ValuesRecord> stated = record == null ? Optional.empty() : values.apply(record);
        ValuesStanding standing = stated.map(found -> found.on(on)).orElse(ValuesStanding.MISSING);
        found(subject, "institution.valuesRecord", FactValue.known(standing), FactSource.FOUND);
        stated.ifPresent(found -> {
            if (found.isDoubtful()) {
                found(subject, "institution.valueBroken", unknown(UnknownReason.NOT_OBTAINED), FactSource.FOUND);
            } else {
                found(
                        subject,
                        "institution.valueBroken",
                        FactValue.known(found.state() == ValuesState.BROKEN),
                        found.state() == ValuesState.STATED ? FactSource.DECLARED : FactSource.CONFIRMED);
            }
        });
    }

    private void agreement(Agreements.Agreement one) {
        Subject subject = subject(SubjectType.AGREEMENT, one.id());
        declare(subject, "agreement.kind", one.type());
        // the other side of an international collaboration
        add(subject, "agreement.abroad", FactValue.known(true));
        yesNo(subject, "agreement.forbidsTellingInstitution", one.forbidsTelling());
        yesNo(subject, "agreement.dutyToRecruitOrTransfer", one.dutyToRecruitOrTransfer());
        if (one.type() != null && one.type().hasTerms()) {
            yesNo(subject, "agreement.written", one.written());
            yesNo(subject, "agreement.publicationRestricted", one.publicationRestricted());
            yesNo(subject, "agreement.rightsAllToPartner", one.rightsAllToPartner());
            yesNo(subject, "agreement.exitClause", one.exitClause());
            yesNo(subject, "agreement.onwardSharingLimited", one.onwardSharingLimited());
        } else {
            // to propose it here is to report it
            add(subject, "agreement.reportedToInstitution", FactValue.known(true));
            yesNo(subject, "agreement.confidential", one.confidential());
        }
    }

    private void funding(Funding funding) {
        Subject subject = subject(SubjectType.FUNDING, origin.collaboration());
        orNil(subject, "funding.programme", funding.programme());
        yesNo(subject, "funding.abroad", funding.abroad());
        yesNo(subject, "funding.inKind", funding.inKind());
        add(subject, "funding.reportedToInstitution", FactValue.known(true));
        yesNo(subject, "funding.sameContentElsewhere", funding.sameContentElsewhere());
        yesNo(subject, "funding.conditionedOnResultsTransfer", funding.conditionedOnResultsTransfer());
    }

    private void visit(Proposal document, boolean stay) {
        Subject subject = subject(SubjectType.VISIT, origin.collaboration());
        if (!stay) {
            add(subject, "visit.durationDays", FactValue.nil());
        } else if (document.visit().daysUnknown()) {
            add(subject, "visit.durationDays", unknown(UnknownReason.NOT_SURE));
        } else {
            declare(subject, "visit.durationDays", document.visit().days());
        }
        Access access = document.access();
        closed(subject, "visit.facilityAccess", access.facility(), access.facility() == Access.Facility.UNKNOWN);
        closed(subject, "visit.dataAccess", access.data(), access.data() == Access.Data.UNKNOWN);
        yesNo(subject, "visit.remoteAccess", access.remote());
    }

    /** The worst of the three; not knowing one of them hides nothing that another says outright. */
    private static FactValue worst(Ethics ethics) {
        List<Ethics.@Nullable Danger> all = new ArrayList<>();
        all.add(ethics.environment());
        all.add(ethics.humanRights());
        all.add(ethics.safety());
        if (all.contains(Ethics.Danger.YES)) {
            return FactValue.known(Ethics.Danger.YES);
        }
        if (all.contains(Ethics.Danger.UNKNOWN)) {
            return unknown(UnknownReason.NOT_SURE);
        }
        if (all.contains(null)) {
            return unknown(UnknownReason.BLANK);
        }
        return FactValue.known(all.contains(Ethics.Danger.MAYBE) ? Ethics.Danger.MAYBE : Ethics.Danger.NO);
    }

    private void yesNo(Subject subject, String key, @Nullable Answer answer) {
        if (answer == null) {
            add(subject, key, unknown(UnknownReason.BLANK));
        } else if (answer == Answer.UNKNOWN) {
            add(subject, key, unknown(UnknownReason.NOT_SURE));
        } else {
            add(subject, key, FactValue.known(answer == Answer.YES));
        }
    }

    private void closed(Subject subject, String key, @Nullable Enum<?> value, boolean notSure) {
        if (notSure) {
            add(subject, key, unknown(UnknownReason.NOT_SURE));
        } else {
            declare(subject, key, value);
        }
    }

    private void declare(Subject subject, String key, @Nullable Object value) {
        add(subject, key, value == null ? unknown(UnknownReason.BLANK) : FactValue.known(value));
    }

    private void orNil(Subject subject, String key, @Nullable String value) {
        add(subject, key, value == null ? FactValue.nil() : FactValue.known(value));
    }

    private void add(Subject subject, String key, FactValue value) {
        found(subject, key, value, FactSource.DECLARED);
    }

    private void found(Subject subject, String key, FactValue value, FactSource source) {
        facts.add(
                new Fact(subject, key, value, source, origin.at(), source == FactSource.DECLARED ? origin.by() : null));
    }

    private Subject subject(SubjectType type, UUID id) {
        Subject subject = new Subject(type, id.toString());
        subjects.add(subject);
        return subject;
    }

    private static FactValue unknown(UnknownReason reason) {
        return FactValue.unknown(reason);
    }
}
