package org.kakehashi.bench;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kakehashi.identity.Role;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.register.Register;

/**
 * What a look-up while typing costs over HTTP: signed in anew with each request as programs are, names of every sort of
 * organisation cut off where somebody typing would be. Program, database and clients share the machine, and the processor
 * time told is that of program and clients together.
 */
final class LookUpRequests implements Benchmark {

    private static final int EACH = 53;
    private static final int WARM = 3_000;
    private static final int MEASURED = 5_000;
    private static final int[] LENGTHS = {3, 5, 8, 16};

    @Override
    public void run(Report report) throws Exception {
        List<String> typed = typed(Register.shipped().organisations());
        try (Program program = Program.start(Folders.empty("look-ups"))) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Api api = new Api(http, program.address(), "sato", Role.RESEARCHER);
            new Clients(4).ask(WARM, i -> question(api, typed.get(i % typed.size())));
            for (int clients : new int[] {1, 16, 200}) {
                new Clients(clients)
                        .measure(
                                report,
                                "clients-" + clients + "-",
                                MEASURED,
                                i -> question(api, typed.get(i % typed.size())));
            }
        }
    }

    private static Callable<?> question(Api api, String typed) {
        String path = "organisations?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return () -> {
            if (!api.get(path).at("/organisations").isArray()) {
                throw new IllegalStateException("no organisations for " + path);
            }
            return path;
        };
    }

    private static List<String> typed(List<Organisation> all) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EACH) {
            all.get(i).names().forEach(name -> {
                for (int length : LENGTHS) {
                    typed.add(name.value()
                            .substring(0, Math.min(length, name.value().length())));
                }
            });
        }
        return typed;
    }
}
