package org.kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.lists.ShippedParties;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.Labelled;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/**
 * What a screening costs over HTTP, one person in a request, all shipped lists, at the interface of the product and at
 * that of yente; beside it the same names in the matcher alone. Signed in anew with each request as programs are. The
 * program is a process of its own, and its processor time and its database's are told apart from the clients'. Times are
 * measured once with all clients asking without a pause and once with questions that come in by chance at half of what
 * the program can answer then.
 */
final class ScreeningRequests implements Benchmark {

    private static final int WARM = 6_000;
    private static final int MEASURED = 6_000;
    private static final int CLIENTS = 200;

    @Override
    public void run(Report report) throws Exception {
        List<String> people = new ArrayList<>(Labelled.people(Labelled.SHIPPED.resolve("negatives_global_1000.csv")));
        people.addAll(Labelled.people(Labelled.SHIPPED.resolve("negatives_us_1000.csv")));
        double alone = alone(report, people);
        // its index is no burden to the clients
        System.gc();
        try (ProgramApart program = ProgramApart.start(Folders.empty("screening-http"))) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Api own = new Api(http, program.address(), "watanabe", Role.OFFICER);
            Api yente = new Api(http, program.address().replace("api/v1/", ""), "watanabe", Role.OFFICER);
            IntFunction<Callable<?>> screening = i -> screening(own, people.get(i % people.size()));
            IntFunction<Callable<?>> match = i -> match(yente, people.get(i % people.size()));
            new Clients(4).ask(WARM, screening);
            for (int clients : new int[] {1, CLIENTS}) {
                double reached = measure(report, "screenings-clients-" + clients + "-", program, clients, screening);
                report.line("matcher-alone-to-screenings-clients-" + clients, alone / reached, "ratio");
            }
            new Clients(4).ask(WARM / 3, match);
            measure(report, "match-clients-" + CLIENTS + "-", program, CLIENTS, match);
        }
    }

    /** @return answers per second of the program's processor time, its database's not counted */
    private static double measure(
            Report report, String at, ProgramApart program, int clients, IntFunction<Callable<?>> question)
            throws Exception {
        Duration before = program.cpu();
        Duration databaseBefore = program.cpuOfDatabase();
        long begin = System.nanoTime();
        List<Double> times = new Clients(clients).ask(MEASURED, question);
        double wall = (System.nanoTime() - begin) / 1e9;
        double used = program.cpu().minus(before).toMillis() / 1e3;
        double database = program.cpuOfDatabase().minus(databaseBefore).toMillis() / 1e3;
        report.line(at + "requests", MEASURED / wall, "1/s");
        report.line(at + "requests-per-cpu-second-of-program", MEASURED / used, "1/s");
        report.line(at + "requests-per-cpu-second-of-program-and-database", MEASURED / (used + database), "1/s");
        report.line(at + "p50", times.get(times.size() / 2), "ms");
        report.line(at + "p99", times.get(times.size() * 99 / 100), "ms");
        if (clients > 1) {
            List<Double> open = new Clients(clients).come(MEASURED, MEASURED / wall / 2, question);
            report.line(at + "half-load-p50", open.get(open.size() / 2), "ms");
            report.line(at + "half-load-p99", open.get(open.size() * 99 / 100), "ms");
        }
        return MEASURED / used;
    }

    private static double alone(Report report, List<String> people) throws Exception {
        PartyIndex.Builder<Listed> builder = new PartyIndex.Builder<>();
        ShippedParties.read().forEach(one -> builder.add(one, one.party()));
        PartyIndex<Listed> index = builder.build();
        new Clients(1).ask(WARM, i -> () -> search(index, people.get(i % people.size())));
        return new Clients(1)
                .measure(report, "matcher-alone-", MEASURED, i -> () -> search(index, people.get(i % people.size())));
    }

    private static int search(PartyIndex<Listed> index, String name) {
        return index.search(NamedParty.named(PartyKind.PERSON, List.of(name)), PartyIndex.REVIEW, 25)
                .size();
    }

    private static Callable<?> screening(Api api, String name) {
        return () -> answered(
                api.post("screenings", Map.of("parties", List.of(Map.of("name", name, "kind", "PERSON")))), "");
    }

    private static Callable<?> match(Api api, String name) {
        Map<String, ?> query = Map.of("schema", "Person", "properties", Map.of("name", List.of(name)));
        return () -> answered(api.post("match/default", Map.of("queries", Map.of("one", query))), "/responses/one");
    }

    private static JsonNode answered(JsonNode answer, String at) {
        if (!answer.at(at).isObject()) {
            throw new IllegalStateException("not answered: " + answer);
        }
        return answer;
    }
}
