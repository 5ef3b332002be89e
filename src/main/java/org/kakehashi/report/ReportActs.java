package org.kakehashi.report;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** That something was done on a report: never what it says, and never who reported. */
@Component
final class ReportActs implements DeclaresActs {

    static final ActKind RECEIVED = ActKind.done("REPORT_RECEIVED", "report");
    static final ActKind READ = ActKind.read("REPORT_READ");
    static final ActKind ADDED_TO = ActKind.done("REPORT_ADDED_TO", "report");
    static final ActKind ANSWERED = ActKind.done("REPORT_ANSWERED", "report");
    static final ActKind CLOSED = ActKind.done("REPORT_CLOSED", "report");
    static final ActKind RECEIVER_NAMED =
            ActKind.done("REPORT_RECEIVER_NAMED", "named").committing("receiver");

    @Override
    public List<ActKind> actKinds() {
        return List.of(RECEIVED, READ, ADDED_TO, ANSWERED, CLOSED, RECEIVER_NAMED);
    }
}
