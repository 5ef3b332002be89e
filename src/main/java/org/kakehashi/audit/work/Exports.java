package org.kakehashi.audit.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseSearch;
import org.kakehashi.trail.ActSearch;
import org.kakehashi.trail.Acts;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lists of the auditor, whole, to be taken along. That one is taken is in the trail before its first row is given out: which
 * list, how many rows, and by what it was narrowed, the last under a seal since it may name somebody.
 */
@Component
public class Exports {

    /** Which list. */
    public enum Of {
        ACTS,
        CASES,
        EXCEPTIONS,
        NOTES,
        SAMPLE
    }

    private final Permissions permissions;
    private final Acts acts;
    private final Exceptions exceptions;
    private final AuditNotes notes;
    private final Samples samples;
    private final CaseFiles files;
    private final Trail trail;
    private final Clock clock;
    private final int most;

    Exports(
            Permissions permissions,
            Acts acts,
            Exceptions exceptions,
            AuditNotes notes,
            Samples samples,
            CaseFiles files,
            Trail trail,
            Clock clock,
            @Value("${kakehashi.audit.export-rows:100000}") int most) {
        this.permissions = permissions;
        this.acts = acts;
        this.exceptions = exceptions;
        this.notes = notes;
        this.samples = samples;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
        this.most = most;
    }

    /** How many rows are taken along at most. */
    public int most() {
        return most;
    }

    /** Acts over all cases, newest first; page and limit of the search do not count. */
    public Export<FoundAct> acts(Actor actor, ActSearch search) {
        may(actor);
        List<Long> places = acts.places(new ActSearch(
                search.kinds(),
                search.role(),
                search.person(),
                search.terms(),
                search.from(),
                search.to(),
                null,
                most + 1));
        return taken(
                actor,
                Of.ACTS,
                new Filters()
                        .with("kind", search.kinds())
                        .with("role", search.role())
                        .with("person", search.person())
                        .with("term", search.terms())
                        .with("from", search.from())
                        .with("to", search.to()),
                Export.of(places, most, acts::at));
    }

    /** Cases, newest first; the page of the search does not count. */
    public Export<CaseFile> cases(Actor actor, CaseSearch search) {
        may(actor);
        CaseSearch whole = new CaseSearch(
                search.number(),
                search.kind(),
                search.state(),
                search.concern(),
                search.subject(),
                search.from(),
                search.to(),
                search.unit(),
                search.outcome(),
                null);
        return taken(
                actor,
                Of.CASES,
                new Filters()
                        .with("number", search.number())
                        .with("kind", search.kind())
                        .with("state", search.state())
                        .with("concern", search.concern())
                        .with("subject", search.subject())
                        .with("from", search.from())
                        .with("to", search.to())
                        .with("unit", search.unit())
                        .with("outcome", search.outcome()),
                Export.of(files.ids(actor, whole, most + 1), most, this::files));
    }

    /** What stands out, newest first. */
    public Export<Exceptions.Line> exceptions(
            Actor actor, @Nullable Exceptional only, @Nullable Instant from, @Nullable Instant to) {
        may(actor);
        return taken(
                actor,
                Of.EXCEPTIONS,
                new Filters().with("only", only).with("from", from).with("to", to),
                Export.of(
                        exceptions.places(actor, only, from, to, most + 1),
                        most,
                        some -> Exceptions.lines(acts.at(some))));
    }

    /** Notes of the audit, newest first. Each case that one is about is opened by it. */
    public Export<AuditNote> notes(Actor actor, AuditNote.@Nullable Kind only) {
        may(actor);
        List<UUID> ids = notes.ids(actor, only, most + 1);
        notes.opened(actor, notes.casesOf(ids.subList(0, Math.min(most, ids.size()))));
        return taken(actor, Of.NOTES, new Filters().with("only", only), Export.of(ids, most, notes::those));
    }

    /**
     * The cases of a sample, in the order in which they were drawn.
     *
     * @throws NoSuchThing if there is no such sample
     */
    public Export<CaseFile> sample(Actor actor, UUID id) {
        may(actor);
        return taken(
                actor,
                Of.SAMPLE,
                new Filters().with("sample", id),
                Export.of(samples.get(actor, id).cases(), Samples.LARGEST, this::files));
    }

    private List<CaseFile> files(List<UUID> ids) {
        Map<UUID, CaseFile> found = files.byId(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private void may(Actor actor) {
        permissions.require(actor, "audit.export");
        permissions.require(actor, "audit.search");
    }

    private <T> Export<T> taken(Actor actor, Of list, Filters filters, Export<T> export) {
        trail.writeRead(new Command(UUID.randomUUID(), actor, clock.instant())
                .act(AuditWorkActs.LIST_TAKEN, Stream.ofReadsOfAll())
                .fact("taken", list)
                .fact("rows", export.rows())
                .fact("cut", export.cut())
                .opening("filters", filters.text())
                .build());
        return export;
    }
}
