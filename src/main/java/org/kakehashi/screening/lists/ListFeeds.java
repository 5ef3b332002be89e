package org.kakehashi.screening.lists;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.identity.Command;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for new editions by itself, in the folder {@code kakehashi.lists.folder} (one folder in it for each list, named by
 * its id) and at the addresses {@code kakehashi.lists.url.<list>}. Both are off unless they are set. A file that was taken
 * up, stopped or refused before is not brought again.
 */
@Component
@EnableScheduling
class ListFeeds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ListFeeds.class);

    private final KnownLists known;
    private final ListRefresh refresh;
    private final ListFolder folder;
    private final ListFetch fetch;
    private final Map<String, String> addresses;
    private final Clock clock;
    private final Aside aside = new Aside("lists");

    ListFeeds(KnownLists known, ListRefresh refresh, ListFolder folder, Environment environment, Clock clock) {
        this.known = known;
        this.refresh = refresh;
        this.folder = folder;
        this.fetch = new ListFetch(clock);
        this.addresses = Binder.get(environment)
                .bind("kakehashi.lists.url", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        this.clock = clock;
    }

    /** Every few hours; the first time some minutes after the start. */
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "${kakehashi.lists.look-every:PT6H}")
    void look() {
        aside.run(this::lookNow);
    }

    @Override
    public void destroy() {
        aside.close();
    }

    void lookNow() {
        for (KnownList list : known.all()) {
            try {
                folder.newest(list.id()).ifPresent(file -> bring(list, file));
                String address = addresses.get(list.id());
                if (address != null) {
                    bring(list, fetch.get(address));
                }
            } catch (IOException | UnreadableList e) {
                LOG.warn("no new edition of {} can be had: {}", list.id(), e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void bring(KnownList list, FoundFile file) {
        if (refresh.isNew(list.id(), file.bytes())) {
            LocalDate today = LocalDate.now(clock);
            LocalDate day = Optional.ofNullable(file.published())
                    .filter(published -> !published.isAfter(today))
                    .orElse(today);
            RefreshResult result = refresh.propose(
                    Command.bySystem(clock.instant()), list.id(), new EditionMeta(day.toString(), day), file.bytes());
            LOG.info("a new file of {} was found: {}", list.id(), result.outcome());
        }
    }
}
