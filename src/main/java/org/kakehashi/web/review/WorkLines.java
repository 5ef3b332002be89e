package org.kakehashi.web.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Unit;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.springframework.stereotype.Component;

/** Puts the items of the work list into words. */
@Component
public class WorkLines {

    private final WorkList workList;
    private final CaseFiles files;
    private final Collaborations collaborations;
    private final People people;
    private final Clock clock;

    WorkLines(WorkList workList, CaseFiles files, Collaborations collaborations, People people, Clock clock) {
        this.workList = workList;
        this.files = files;
        this.collaborations = collaborations;
        this.people = people;
        this.clock = clock;
    }

    /** Those that fit, in the order of the work list. */
    List<WorkLine> of(Actor actor, WorkFilter filter, Locale locale) {
        List<WorkItem> waiting = workList.waitsFor(actor);
        Set<UUID> takeable = new HashSet<>();
        waiting.forEach(item -> takeable.add(item.id()));
        List<WorkItem> items = filter.all() ? workList.open(actor) : waiting;
        Map<UUID, CaseFile> cases =
                files.byId(items.stream().map(WorkItem::caseId).distinct().toList());
        Map<UUID, Person> names = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, Unit> units = people.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, String> partners = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return items.stream()
                .filter(item -> cases.containsKey(item.caseId()))
                .filter(item -> filter.fits(item, java.util.Objects.requireNonNull(cases.get(item.caseId())), today))
                .map(item -> line(
                        actor,
                        item,
                        java.util.Objects.requireNonNull(cases.get(item.caseId())),
                        takeable.contains(item.id()),
                        names,
                        units,
                        partners,
                        today,
                        locale))
                .toList();
    }

    private WorkLine line(
            Actor actor,
            WorkItem item,
            CaseFile file,
            boolean takeable,
            Map<UUID, Person> names,
            Map<UUID, Unit> units,
            Map<UUID, String> partners,
            LocalDate today,
            Locale locale) {
        boolean mine = actor.person().equals(item.claimedBy());
        Person subject = names.get(file.subject());
        Unit unit = units.get(file.unit());
        Person claimer = item.claimedBy() == null ? null : names.get(item.claimedBy());
        return new WorkLine(
                item.id(),
                file.id(),
                item.version(),
                file.number(),
                file.kind(),
                item.step(),
                subject == null ? "" : subject.name(locale),
                unit == null ? "" : unit.name(locale),
                partners.computeIfAbsent(file.id(), id -> partner(file)),
                CaseWords.concern(file),
                file.unresolved(),
                ChronoUnit.DAYS.between(LocalDate.ofInstant(item.openedAt(), clock.getZone()), today),
                Due.of(item.openedAt(), item.dueOn(), today, clock.getZone()),
                claimer == null ? "" : claimer.name(locale),
                mine,
                takeable && !mine);
    }

    private String partner(CaseFile file) {
        return file.kind() == CaseKind.DISCLOSURE
                ? ""
                : collaborations
                        .line(file.id())
                        .map(line -> String.join(", ", line.partners()))
                        .orElse("");
    }
}
