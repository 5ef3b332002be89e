package org.kakehashi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.lists.ShippedParties;
import org.kakehashi.screening.lists.ShippedParties.Listed;
import org.kakehashi.screening.names.NamedParty;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.screening.names.PartyKind;

/**
 * What a screening costs over HTTP, one person in a request, all shipped lists, at the interface of the product and at
 * that of yente; beside it the same names in the matcher alone. Signed in anew with each request as programs are.
 * Program, database and clients share the machine; the processor time told is that of program and clients together.
 */
final class ScreeningRequests implements Benchmark {

    private static final int WARM = 3_000;
    private static final int MEASURED = 5_000;
    private static final int CLIENTS = 200;

    @Override
    public void run(Report report) throws Exception {
        List<String> people = new ArrayList<>(NameFiles.people(NameFiles.SHIPPED.resolve("negatives_global_1000.csv")));
        people.addAll(NameFiles.people(NameFiles.SHIPPED.resolve("negatives_us_1000.csv")));
        double alone = alone(report, people);
        try (Program program = Program.start(Folders.empty("screening-http"))) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Api own = new Api(http, program.address(), "watanabe", Role.OFFICER);
            Api yente = new Api(http, program.address().replace("api/v1/", ""), "watanabe", Role.OFFICER);
            new Clients(4).ask(WARM, i -> screening(own, people.get(i % people.size())));
            for (int clients : new int[] {1, CLIENTS}) {
                double reached = new Clients(clients)
                        .measure(
                                report,
                                "screenings-clients-" + clients + "-",
                                MEASURED,
                                i -> screening(own, people.get(i % people.size())));
                report.line("matcher-alone-to-screenings-clients-" + clients, alone / reached, "ratio");
            }
            new Clients(4).ask(WARM / 3, i -> match(yente, people.get(i % people.size())));
            new Clients(CLIENTS)
                    .measure(
                            report,
                            "match-clients-" + CLIENTS + "-",
                            MEASURED,
                            i -> match(yente, people.get(i % people.size())));
        }
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
