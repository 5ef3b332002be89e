package org.kakehashi.screening.lists;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.Rescreenings;
import org.kakehashi.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has live cases looked up against what new editions changed, soon after an edition came into force. An edition waits in the
 * database until it was done, so that a stop of the program in between loses nothing.
 */
@Component
class ListChanges implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ListChanges.class);

    private final ListStore store;
    private final CurrentLists current;
    private final Rescreenings rescreenings;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Aside aside = new Aside("rescreening");

    ListChanges(
            ListStore store,
            CurrentLists current,
            Rescreenings rescreenings,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.rescreenings = rescreenings;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${kakehashi.lists.rescreen-every:PT20S}",
            fixedDelayString = "${kakehashi.lists.rescreen-every:PT20S}")
    void look() {
        if (current.isRunning()) {
            aside.run(this::rescreen);
        }
    }

    void rescreen() {
        store.waitingToBeRescreened().forEach(this::rescreen);
    }

    @Override
    public void destroy() {
        aside.close();
    }

    private void rescreen(StoredEdition stored) {
        ListEdition edition = stored.edition();
        Command command = Command.bySystem(clock.instant());
        current.use(edition);
        Optional<UUID> before = store.before(edition.id());
        Map<UUID, ListEntry> entries = store.entries(edition.id());
        EditionDiff diff = EditionDiff.of(
                before.map(id -> List.copyOf(store.entries(id).values())).orElse(List.of()),
                List.copyOf(entries.values()));
        NewlyListed changed = new NewlyListed(edition, entries, diff);
        Rescreenings.Summary found = rescreenings.run(changed, command);
        transaction.executeWithoutResult(status -> {
            store.rescreened(edition.id(), command.at());
            trail.write(command.act(ListActs.LIST_RESCREENED, ListActs.streamOf(edition.list()))
                    .fact("list", edition.list())
                    .fact("editionId", edition.id())
                    .fact("changed", changed.size())
                    .fact("parties", found.parties())
                    .fact("worsened", found.cases().size())
                    .build());
        });
        LOG.info(
                "{} changed entries of {} were looked up against {} live parties; {} cases worsened",
                changed.size(),
                edition.list(),
                found.parties(),
                found.cases().size());
    }
}
