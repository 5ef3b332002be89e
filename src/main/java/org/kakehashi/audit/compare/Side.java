package org.kakehashi.audit.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.JudgedUse;
import org.kakehashi.audit.Picture;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Determination;

/**
 * One of the two decisions, with all that it rests on.
 *
 * @param decision the one in force; none where a rule decided or nobody has yet
 * @param votes none unless the committee decided
 * @param judged the newest judgement that was there when it was decided; none if nothing was judged
 * @param tables those of that judgement, and of each table of a flow the last answer until then
 * @param stays by node, where the case waited for somebody
 */
public record Side(
        CaseFile file,
        @Nullable Determination decision,
        @Nullable Votes votes,
        @Nullable CaseAssessment judged,
        List<JudgedUse> tables,
        Map<String, Stay> stays) {

    public Side {
        tables = List.copyOf(tables);
    }

    static Side of(Audits.Whole whole, @Nullable Determination decision, @Nullable Votes votes) {
        Instant until = decision == null ? Instant.MAX : decision.decidedAt();
        Optional<Audits.Judgement> judged = whole.tables().judgements().stream()
                .filter(one -> !one.assessment().at().isAfter(until))
                .findFirst();
        Map<String, JudgedUse> last = new LinkedHashMap<>();
        whole.tables().flows().stream()
                .filter(use -> !use.at().isAfter(until))
                .forEach(use -> last.put(use.node() + " " + use.table().id(), use));
        List<JudgedUse> tables = new ArrayList<>(last.values());
        judged.ifPresent(one -> tables.addAll(one.tables()));
        return new Side(
                whole.tables().file(),
                decision,
                votes,
                judged.map(Audits.Judgement::assessment).orElse(null),
                tables,
                stays(whole.picture()));
    }

    private static Map<String, Stay> stays(Picture picture) {
        Map<String, Stay> stays = new LinkedHashMap<>();
        picture.runs().stream()
                .flatMap(run -> run.steps().stream())
                .filter(step -> step.type().equals("userTask") || step.type().equals("receiveTask"))
                .forEach(step -> stays.merge(step.node(), Stay.of(step), Stay::and));
        return stays;
    }
}
