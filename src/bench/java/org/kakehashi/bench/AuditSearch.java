package org.kakehashi.bench;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;

/**
 * How long an auditor waits for the first page, and for one from the middle, of each sort of search over {@code -Dacts} acts:
 * asked as a program asks, signing in and the record of it included.
 */
final class AuditSearch implements Benchmark {

    private static final int PER_CASE = 50;
    private static final int TIMES = 40;

    @Override
    public void run(Report report) throws Exception {
        int acts = Integer.getInteger("acts", 1_000_000);
        try (Program program = Program.start(Folders.empty("audit"))) {
            long begin = System.nanoTime();
            ManyActs.write(program.bean(FlywayConnectionDetails.class), acts / PER_CASE);
            report.say("%d acts of %d cases, written in %.0f s"
                    .formatted(acts, acts / PER_CASE, (System.nanoTime() - begin) / 1e9));
            Api auditor = new Api(HttpClient.newHttpClient(), program.address() + "audit/", "mori", Role.AUDITOR);
            auditor.get("acts?kind=CASE_OPENED");
            String officer = program.bean(People.class)
                    .byUsername("watanabe")
                    .orElseThrow()
                    .id()
                    .toString();
            double worst = 0;
            for (Map.Entry<String, String> search : searches(officer).entrySet()) {
                worst = Math.max(worst, measure(report, auditor, search.getKey(), search.getValue()));
            }
            report.line("slowest-p95", worst, "ms");
        }
    }

    private static Map<String, String> searches(String officer) {
        Instant middle = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(900, ChronoUnit.DAYS);
        String month = "from=" + middle + "&to=" + middle.plus(30, ChronoUnit.DAYS);
        Map<String, String> searches = new LinkedHashMap<>();
        searches.put("acts-newest", "acts");
        searches.put("acts-of-a-month", "acts?" + month);
        searches.put("acts-kind", "acts?kind=DETERMINED");
        searches.put("acts-kind-and-month", "acts?kind=CASE_READ&" + month);
        searches.put("acts-kind-never-written", "acts?kind=ESCALATED");
        searches.put("acts-role", "acts?role=COMMITTEE");
        searches.put("acts-role-and-kind", "acts?role=AUDITOR&kind=CASE_READ");
        searches.put("acts-role-that-never-does-it", "acts?role=COMMITTEE&kind=CASE_READ");
        searches.put("acts-person", "acts?person=" + officer);
        searches.put("acts-person-and-kind", "acts?kind=DETERMINED&person=" + officer);
        searches.put("acts-person-and-month", "acts?person=" + officer + "&" + month);
        searches.put("acts-rule", "acts?rule=Rule_A17");
        searches.put("acts-rule-and-month", "acts?rule=Rule_A17&" + month);
        searches.put("acts-outcome", "acts?outcome=DECLINE");
        searches.put("acts-outcome-kind-role", "acts?outcome=DECLINE&kind=DETERMINED&role=COMMITTEE");
        searches.put("exceptions-all", "exceptions");
        searches.put("exceptions-departed", "exceptions?only=DEPARTED");
        searches.put("exceptions-signature-refused", "exceptions?only=SIGNATURE_REFUSED");
        searches.put("exceptions-answer-overdue", "exceptions?only=ANSWER_OVERDUE");
        searches.put("cases-newest", "cases");
        searches.put("cases-number", "cases?number=X-19");
        searches.put("cases-outcome-and-concern", "cases?outcome=DECLINE&concern=MEASURES_REQUIRED");
        return searches;
    }

    private static double measure(Report report, Api auditor, String name, String path) throws Exception {
        List<Double> millis = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            found = auditor.get(path).get("items").size();
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        double first = millis.get(0);
        millis.sort(null);
        double p95 = millis.get(TIMES * 95 / 100 - 1);
        report.say("%-32s %3d found, first %6.1f ms, median %6.1f ms, p95 %6.1f ms"
                .formatted(name, found, first, millis.get(TIMES / 2), p95));
        report.line(name + "-p95", p95, "ms");
        return p95;
    }
}
