package org.kakehashi.collaboration.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.collaboration.proposal.Visit;

/**
 * The flags that the table {@code collaboration-scope} reads, by the names of its inputs. Not knowing counts as the answer
 * that asks for more, so that a doubt is never waved through; a question that has not been reached counts as no.
 */
public final class ScopeInputs {

    private ScopeInputs() {}

    /** Whether there is enough to ask the table; what is still open can change its answer. */
    public static boolean enough(Proposal proposal) {
        return proposal.outline().kind() != null;
    }

    public static Map<String, @Nullable Object> of(Proposal whole) {
        // answers on pages that no longer apply do not count
        Proposal proposal = whole.toSend(Map.of());
        List<Page> asked = Page.relevantTo(proposal);
        Kind kind = Objects.requireNonNullElse(proposal.outline().kind(), Kind.ORDINARY_EXCHANGE);
        Map<String, @Nullable Object> flags = new LinkedHashMap<>();
        flags.put("collaborationKind", kind.name());
        flags.put("criticalField", yesOrUnknown(proposal.technology().critical()));
        flags.put(
                "formalAgreement",
                proposal.agreement().agreements().stream().anyMatch(one -> one.written() != Answer.NO));
        flags.put("fundedProgramme", proposal.funding().projectProgramme() != null);
        flags.put("unpublishedDataOrMaterial", unpublished(proposal.access()));
        flags.put("facilityAccess", facility(proposal.access()));
        flags.put("stayDays", asked.contains(Page.VISIT) ? stayDays(proposal.visit()) : Integer.valueOf(0));
        flags.put("riskStated", riskStated(proposal));
        return flags;
    }

    private static boolean unpublished(Access access) {
        return access.data() == Access.Data.UNPUBLISHED
                || access.data() == Access.Data.UNKNOWN
                || yesOrUnknown(access.materials());
    }

    private static boolean facility(Access access) {
        return (access.facility() != null && access.facility() != Access.Facility.NONE)
                || yesOrUnknown(access.remote());
    }

    /** Null where the length is not known yet: the table has its own answer to that. */
    private static @Nullable Integer stayDays(Visit visit) {
        return visit.days() == null && !visit.daysUnknown() ? Integer.valueOf(0) : visit.days();
    }

    private static boolean riskStated(Proposal proposal) {
        Ethics ethics = proposal.ethics();
        return yesOrUnknown(proposal.technology().militaryUse())
                || proposal.technology().exportList() == Technology.ExportList.YES
                || proposal.partners().institutions().stream()
                        .map(Partnership.Institution::defenceTies)
                        .anyMatch(ties -> ties == Answer.YES)
                || Stream.of(ethics.environment(), ethics.humanRights(), ethics.safety())
                        .anyMatch(danger -> danger != null && danger != Ethics.Danger.NO);
    }

    private static boolean yesOrUnknown(@Nullable Answer answer) {
        return answer == Answer.YES || answer == Answer.UNKNOWN;
    }
}
