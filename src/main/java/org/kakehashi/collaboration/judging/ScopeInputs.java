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

/**
 * The flags that the table {@code collaboration-scope} reads, by the names of its inputs. Not knowing counts as the answer
 * that asks for more, so that a doubt is never waved through; a question that has not been reached counts as no.
 */
public final class ScopeInputs {

    /** The table's input {@code longStay} is said in days. */
    private static final int LONG_STAY_DAYS = 30;

    private ScopeInputs() {}

    /** Whether there is enough to ask the table; what is still open can change its answer. */
    public static boolean enough(Proposal proposal) {
        return proposal.outline().kind() != null;
    }

    public static Map<String, Object> of(Proposal whole) {
        // answers on pages that no longer apply do not count
        Proposal proposal = whole.toSend(Map.of());
        List<Page> asked = Page.relevantTo(proposal);
        Kind kind = Objects.requireNonNullElse(proposal.outline().kind(), Kind.ORDINARY_EXCHANGE);
        Map<String, Object> flags = new LinkedHashMap<>();
        flags.put("collaborationKind", kind.name());
        flags.put("criticalField", yesOrUnknown(proposal.technology().critical()));
        flags.put(
                "formalAgreement",
                proposal.agreement().agreements().stream().anyMatch(one -> one.written() != Answer.NO));
        flags.put("fundedProgramme", proposal.funding().projectProgramme() != null);
        flags.put("unpublishedDataOrMaterial", unpublished(proposal.access()));
        flags.put("facilityAccess", facility(proposal.access()));
        flags.put("longStay", asked.contains(Page.VISIT) && longStay(proposal));
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

    private static boolean longStay(Proposal proposal) {
        Integer days = proposal.visit().days();
        return days == null ? proposal.visit().daysUnknown() : days > LONG_STAY_DAYS;
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
