package org.kakehashi.screening.sheet;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.ask.AlsoAsked;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.ask.PartySearch;
import org.kakehashi.screening.ask.QuestionRefused;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks the waiting spreadsheets up, one after the other and aside from all other work; and deletes those whose time is up.
 * One that the program left when it stopped is broken off.
 */
@Component
@EnableScheduling
class SheetRuns implements DisposableBean {

    private static final int PART = 100;
    private static final int MOST_HITS = 5;
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final SheetStore store;
    private final Screenings screenings;
    private final PartySearch search;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1),
            work -> new Thread(work, "screening-sheets"),
            new ThreadPoolExecutor.DiscardPolicy());

    SheetRuns(
            SheetStore store, Screenings screenings, PartySearch search, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.screenings = screenings;
        this.search = search;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kakehashi.screening.sheets.every:PT2S}")
    void look() {
        store.deleteDue(clock.instant());
        store.breakOff(clock.instant().minus(QUIET));
        if (worker.getActiveCount() == 0) {
            worker.execute(this::runAll);
        }
    }

    /** All that wait now. */
    void runAll() {
        Optional<Sheet> next = store.take(clock.instant());
        while (next.isPresent()) {
            run(next.get());
            next = worker.isShutdown() ? Optional.empty() : store.take(clock.instant());
        }
    }

    private void run(Sheet sheet) {
        List<AskedParty> asked = store.asked(sheet.id());
        boolean wanted = true;
        for (int first = sheet.done(); wanted && first < asked.size() && !worker.isShutdown(); first += PART) {
            int from = first;
            List<ListState> lists = screenings.current();
            List<SheetRow> answers = new ArrayList<>();
            asked.subList(from, Math.min(from + PART, asked.size())).forEach(one -> answers.add(row(one)));
            wanted = Boolean.TRUE.equals(
                    transaction.execute(status -> store.addAnswers(sheet.id(), from, answers, lists, clock.instant())));
        }
    }

    private SheetRow row(AskedParty asked) {
        try {
            PartySearch.Found found = search.find(asked);
            AlsoAsked also = found.also();
            List<SheetRow.Found> hits = found.hits().stream()
                    .limit(MOST_HITS)
                    .map(hit -> new SheetRow.Found(
                            hit.edition().list(),
                            hit.edition().edition(),
                            hit.listedParty().no(),
                            hit.listedParty().name(),
                            hit.agreement(),
                            also != null && also.found(hit)))
                    .toList();
            SheetRow.Also named = also == null ? null : new SheetRow.Also(also.ror(), also.name());
            if (hits.isEmpty() && found.failed()) {
                boolean unread = screenings.current().stream().anyMatch(ListState::failed);
                return new SheetRow("UNKNOWN", List.of(unread ? "UNREAD_LIST" : "NO_LETTERS"), hits, named);
            }
            return new SheetRow(hits.isEmpty() ? "NO_HIT" : "HIT", List.of(), hits, named);
        } catch (QuestionRefused refused) {
            return new SheetRow(
                    "REFUSED", refused.faults().stream().map(Enum::name).toList(), List.of(), null);
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
