package org.kakehashi.web.report;

import java.util.List;
import java.util.Map;
import org.kakehashi.report.Report;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code report/reports}.
 *
 * @param mine reports of the reader; {@code toRead} those that are addressed to him
 * @param receivers who reads, by name
 * @param naming people of whom receivers are named; empty for whoever does not name them
 * @param kept what was filled in before it was refused
 */
record ReportScreen(
        List<Report.Line> mine,
        List<Report.Line> toRead,
        boolean reader,
        List<Choice> receivers,
        List<Choice> naming,
        List<Choice> unnamed,
        Map<String, String> kept,
        List<Crumb> crumbs) {}
