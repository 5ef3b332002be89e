package org.kakehashi.web.collaboration.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Further;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Part;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.collaboration.proposal.Visit;

/** Fills a page with the answers that are kept. A list that must have one row shows an empty one. */
public final class PageFilling {

    private PageFilling() {}

    /** @param username of a person of ours */
    public static Raw of(Part part, Function<UUID, String> username) {
        Raw raw = new Raw();
        if (part instanceof Outline outline) {
            raw.put("kind", outline.kind())
                    .put("title", outline.title())
                    .put("purpose", outline.purpose())
                    .put("from", outline.from())
                    .put("to", outline.to());
        } else if (part instanceof Partnership partners) {
            partners(raw, partners, username);
        } else if (part instanceof Technology technology) {
            raw.put("critical", technology.critical())
                    .put("fields", technology.fields())
                    .put("exportList", technology.exportList())
                    .put("licence", technology.licence())
                    .put("openResults", technology.openResults())
                    .put("basicResearch", technology.basicResearch())
                    .put("militaryUse", technology.militaryUse());
        } else if (part instanceof Visit visit) {
            raw.put("days", visit.days()).put("daysUnknown", visit.daysUnknown());
        } else if (part instanceof Access access) {
            raw.put("facility", access.facility())
                    .put("data", access.data())
                    .put("remote", access.remote())
                    .put("materials", access.materials());
        } else if (part instanceof Agreements agreements) {
            agreements(raw, agreements);
        } else if (part instanceof Funding funding) {
            funding(raw, funding);
        } else if (part instanceof Ethics ethics) {
            raw.put("environment", ethics.environment())
                    .put("humanRights", ethics.humanRights())
                    .put("safety", ethics.safety());
        } else if (part instanceof Further further) {
            further.answers()
                    .forEach(one -> raw.put(one.field(), one.value() == null ? FurtherFields.NOT_KNOWN : one.value()));
        }
        return raw;
    }

    private static void partners(Raw raw, Partnership partners, Function<UUID, String> username) {
        int i = 0;
        for (Partnership.Institution one : partners.institutions()) {
            String at = "institutions[" + i++ + "].";
            raw.put(at + "id", one.id())
                    .put(at + "name", one.name())
                    .put(at + "otherNames", String.join("\n", one.otherNames()))
                    .put(at + "country", one.country())
                    .put(at + "ror", one.ror())
                    .put(at + "type", one.type())
                    .put(at + "defenceTies", one.defenceTies());
        }
        int p = 0;
        for (Partnership.Person one : partners.people()) {
            String at = "people[" + p++ + "].";
            raw.put(at + "id", one.id())
                    .put(at + "name", one.name())
                    .put(at + "otherNames", String.join("\n", one.otherNames()))
                    .put(at + "institution", one.institution());
        }
        List<String> names = partners.members().stream().map(username).toList();
        raw.put("members", String.join("\n", names));
    }

    private static void agreements(Raw raw, Agreements agreements) {
        raw.put("none", agreements.none());
        int i = 0;
        for (Agreements.Agreement one : agreements.agreements()) {
            String at = "agreements[" + i++ + "].";
            raw.put(at + "id", one.id())
                    .put(at + "type", one.type())
                    .put(at + "forbidsTelling", one.forbidsTelling())
                    .put(at + "confidential", one.confidential())
                    .put(at + "written", one.written())
                    .put(at + "publicationRestricted", one.publicationRestricted())
                    .put(at + "rightsAllToPartner", one.rightsAllToPartner())
                    .put(at + "exitClause", one.exitClause())
                    .put(at + "onwardSharingLimited", one.onwardSharingLimited())
                    .put(at + "dutyToRecruitOrTransfer", one.dutyToRecruitOrTransfer());
        }
        if (agreements.agreements().isEmpty()) {
            raw.addRow("agreements");
        }
    }

    private static void funding(Raw raw, Funding funding) {
        raw.put("none", funding.none())
                .put("projectProgramme", funding.projectProgramme())
                .put("programme", funding.programme())
                .put("source", funding.source())
                .put("amount", plain(funding.amount()))
                .put("currency", funding.currency())
                .put("abroad", funding.abroad())
                .put("inKind", funding.inKind())
                .put("conditionedOnResultsTransfer", funding.conditionedOnResultsTransfer())
                .put("sameContentElsewhere", funding.sameContentElsewhere());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
