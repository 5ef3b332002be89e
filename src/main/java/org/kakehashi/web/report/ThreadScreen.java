package org.kakehashi.web.report;

import java.util.List;
import org.kakehashi.report.Report;
import org.kakehashi.web.parts.Crumb;

/** The page {@code report/report}: one report and what was said on it; {@code reporter} is empty where no name was given. */
record ThreadScreen(Report report, String reporter, List<Said> said, List<Crumb> crumbs) {

    /** One thing said, by the reporter or by name. */
    record Said(String who, Report.Message message) {}
}
