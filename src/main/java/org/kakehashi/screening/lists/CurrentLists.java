package org.kakehashi.screening.lists;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Lists;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.Names;
import org.kakehashi.screening.names.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The lists under {@code lists/} of the class path: stored at start if they are new, then kept in memory. A list that
 * cannot be read does not stop the start; it makes every search fail until it can be read.
 */
@Component
class CurrentLists implements Lists, SmartLifecycle {

    /** @param index null if the list could not be read */
    private record Known(
            String list, String titleJa, String titleEn, int staleAfterDays, @Nullable EditionIndex index) {}

    private static final Logger LOG = LoggerFactory.getLogger(CurrentLists.class);

    private final Resource[] descriptions;
    private final Supplier<List<KnownList>> loadable;
    private final ListLoading loading;
    private final ListStore store;
    private final Clock clock;
    private volatile @Nullable List<Known> known;

    @Autowired
    CurrentLists(
            @Value("${kakehashi.lists.shipped:classpath*:lists/*/source.yaml}") Resource[] descriptions,
            KnownLists loadable,
            ListLoading loading,
            ListStore store,
            Clock clock) {
        this(descriptions, loadable::all, loading, store, clock);
    }

    CurrentLists(
            Resource[] descriptions,
            Supplier<List<KnownList>> loadable,
            ListLoading loading,
            ListStore store,
            Clock clock) {
        this.descriptions = descriptions.clone();
        this.loadable = loadable;
        this.loading = loading;
        this.store = store;
        this.clock = clock;
    }

    /** Before the web server takes requests, which starts in a late phase. */
    @Override
    public void start() {
        List<Known> read = new ArrayList<>();
        for (Resource description : descriptions) {
            try {
                ListSource source = ListSource.read(description);
                read.add(new Known(
                        source.list(), source.titleJa(), source.titleEn(), source.staleAfterDays(), index(source)));
            } catch (IOException e) {
                throw new UnreadableList("a list's source.yaml cannot be read", e);
            }
        }
        for (KnownList list : loadable.get()) {
            if (read.stream().noneMatch(one -> one.list().equals(list.id()))) {
                stored(list).ifPresent(read::add);
            }
        }
        known = List.copyOf(read);
    }

    /** A list that was brought by somebody; nobody counts on one that never was. */
    private Optional<Known> stored(KnownList list) {
        return inForce(list.id())
                .map(index -> new Known(list.id(), list.titleJa(), list.titleEn(), list.staleAfterDays(), index));
    }

    private Optional<EditionIndex> inForce(String list) {
        return store.latest(list).map(latest -> new EditionIndex(latest, store.entries(latest.id())));
    }

    /** If it was not known so far that the edition came into force. */
    void use(ListEdition edition) {
        boolean known = states().stream().anyMatch(state -> edition.equals(state.edition()));
        if (!known) {
            loadable.get().stream()
                    .filter(list -> list.id().equals(edition.list()))
                    .findFirst()
                    .ifPresent(this::reload);
        }
    }

    /** Uses the edition of the list that is in force now. */
    synchronized void reload(KnownList list) {
        List<Known> lists = new ArrayList<>(all());
        lists.removeIf(one -> one.list().equals(list.id()));
        stored(list).ifPresent(lists::add);
        known = List.copyOf(lists);
    }

    private @Nullable EditionIndex index(ListSource source) {
        try {
            long before = System.nanoTime();
            if (loading.load(source)) {
                LOG.info("stored {} of {} in {} ms", source.list(), source.edition(), millisSince(before));
            }
            return inForce(source.list()).orElse(null);
        } catch (IOException | UnreadableList e) {
            LOG.error("the list {} cannot be read: nothing is cleared until it can", source.list(), e);
            return null;
        }
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    @Override
    public void stop() {
        known = null;
    }

    @Override
    public boolean isRunning() {
        return known != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public List<ListState> states() {
        return all().stream().map(this::state).toList();
    }

    private ListState state(Known list) {
        ListEdition edition = list.index() == null ? null : list.index().edition();
        long age = edition == null ? 0 : ChronoUnit.DAYS.between(edition.published(), LocalDate.now(clock));
        return new ListState(
                list.list(), list.titleJa(), list.titleEn(), edition, age, list.staleAfterDays(), edition == null);
    }

    @Override
    public ScreeningResult search(NamedParty asked) {
        List<ListEdition> editions = new ArrayList<>();
        List<ScreeningResult.Hit> hits = new ArrayList<>();
        // a name of nothing but punctuation cannot be found anywhere, which says nothing
        boolean failed = all().isEmpty() || asked.names().stream().noneMatch(name -> Names.canBeFound(name.text()));
        Question question = EditionIndex.question(asked);
        for (Known list : all()) {
            EditionIndex index = list.index();
            if (index == null) {
                failed = true;
            } else {
                editions.add(index.edition());
                hits.addAll(index.find(question));
            }
        }
        return new ScreeningResult(editions, hits, failed);
    }

    /** Before the start nothing is known, and so every search fails. */
    private List<Known> all() {
        List<Known> lists = known;
        return lists == null ? List.of() : lists;
    }
}
