package org.kakehashi.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseAssessment;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Trail;
import org.kakehashi.trail.bundle.Bundle;
import org.kakehashi.trail.bundle.Bundles;
import org.kakehashi.trail.log.Receipts;
import org.springframework.stereotype.Component;

/**
 * What an auditor reads. Nothing here changes a case; each opening of one is in the trail before its content is given out.
 */
@Component
public class Audits {

    private final Permissions permissions;
    private final CaseFiles files;
    private final CaseAssessments assessments;
    private final Trail trail;
    private final People people;
    private final ProcessPictures pictures;
    private final UsedTables flowTables;
    private final UsedPacks packTables;
    private final Receipts receipts;
    private final CaseExhibits exhibits;
    private final Clock clock;
    private final Bundles bundles;

    Audits(
            Permissions permissions,
            CaseFiles files,
            CaseAssessments assessments,
            Trail trail,
            People people,
            ProcessPictures pictures,
            UsedTables flowTables,
            UsedPacks packTables,
            Receipts receipts,
            CaseExhibits exhibits,
            Clock clock,
            Bundles bundles) {
        this.permissions = permissions;
        this.files = files;
        this.assessments = assessments;
        this.trail = trail;
        this.people = people;
        this.pictures = pictures;
        this.flowTables = flowTables;
        this.packTables = packTables;
        this.receipts = receipts;
        this.exhibits = exhibits;
        this.clock = clock;
        this.bundles = bundles;
    }

    /** One page of cases, newest first, with one row more if there is a next page. */
    public List<CaseFile> find(Actor actor, CaseSearch search) {
        permissions.require(actor, "audit.search");
        return files.search(actor, search);
    }

    /** What was done with a case and who looked at it, oldest first. */
    public record Timeline(CaseFile file, List<AuditedAct> acts) {}

    public Timeline timeline(Actor actor, UUID caseId) {
        CaseFile file = open(actor, caseId, "audit");
        List<AuditedAct> acts = Stream.concat(
                        acts(org.kakehashi.trail.Stream.ofCase(caseId), false),
                        acts(org.kakehashi.trail.Stream.ofReads(caseId), true))
                .sorted(Comparator.comparingLong(one -> one.act().n()))
                .toList();
        return new Timeline(file, acts);
    }

    private Stream<AuditedAct> acts(org.kakehashi.trail.Stream stream, boolean read) {
        Map<UUID, Long> places = receipts.proven(stream);
        return trail.of(stream).stream().map(act -> named(act, read, places.get(act.id())));
    }

    private AuditedAct named(RecordedAct act, boolean read, @Nullable Long place) {
        return new AuditedAct(
                act, act.person() == null ? null : people.find(act.person()).orElse(null), read, place);
    }

    /** The way that a case took through the flows. */
    public record Path(CaseFile file, Picture picture) {}

    public Path path(Actor actor, UUID caseId) {
        return new Path(open(actor, caseId, "audit.path"), pictures.path(caseId));
    }

    /**
     * Every table that was asked on a case.
     *
     * @param flows those that flows asked, oldest first
     * @param judgements newest first, each with its pack tables and the recommendation that went with it
     */
    public record CaseTables(CaseFile file, List<JudgedUse> flows, List<Judgement> judgements) {}

    /** The tables of one judgement of the case. */
    public record Judgement(CaseAssessment assessment, List<JudgedUse> tables) {}

    public CaseTables tables(Actor actor, UUID caseId) {
        return tables(open(actor, caseId, "audit.tables"));
    }

    private CaseTables tables(CaseFile file) {
        UUID caseId = file.id();
        List<Judgement> judgements = new ArrayList<>();
        for (CaseAssessment one : assessments.all(caseId)) {
            List<JudgedUse> uses = new ArrayList<>(packTables.of(one));
            uses.addAll(flowTables.ofWeighing(one));
            judgements.add(new Judgement(one, uses));
        }
        return new CaseTables(file, flowTables.ofFlows(caseId), judgements);
    }

    /** All of a case by which its decision can be held against that of another; opened once for it. */
    public record Whole(CaseTables tables, Picture picture) {}

    public Whole whole(Actor actor, UUID caseId) {
        CaseFile file = open(actor, caseId, "audit.compare");
        return new Whole(tables(file), pictures.path(caseId));
    }

    /** What lists show of the case; no reading of it. */
    public CaseFile listed(Actor actor, UUID caseId) {
        permissions.require(actor, "audit.search");
        return files.get(caseId);
    }

    /** The case in a file that can be checked without the program. */
    public Bundle bundle(Actor actor, UUID caseId) {
        return bundle(actor, List.of(caseId));
    }

    /** Several cases in such a file; each of them is opened by it. */
    public Bundle bundle(Actor actor, Collection<UUID> cases) {
        cases.forEach(one -> open(actor, one, "audit.bundle"));
        return bundles.of(cases.stream().flatMap(Audits::streams).toList(), exhibits);
    }

    /** What was done with the case, and who looked at it. */
    private static Stream<org.kakehashi.trail.Stream> streams(UUID caseId) {
        return Stream.of(org.kakehashi.trail.Stream.ofCase(caseId), org.kakehashi.trail.Stream.ofReads(caseId));
    }

    /** The whole trail in such a file. That it was taken is in the trail before anything is written. */
    public Bundle wholeTrail(Actor actor) {
        permissions.require(actor, "audit.export");
        Command command = new Command(UUID.randomUUID(), actor, clock.instant());
        trail.writeRead(command.act(AuditActs.TRAIL_EXPORTED, org.kakehashi.trail.Stream.ofReadsOfAll())
                .build());
        return bundles.whole(exhibits);
    }

    private CaseFile open(Actor actor, UUID caseId, String view) {
        permissions.require(actor, "audit.read");
        return files.read(actor, caseId, view);
    }
}
