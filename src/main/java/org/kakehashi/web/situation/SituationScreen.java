package org.kakehashi.web.situation;

import java.util.List;
import java.util.Locale;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code situation/situation}.
 *
 * @param country as it was asked for
 * @param unknown whether no country is called so
 * @param enters whether the reader may enter values
 * @param faults what is wrong with the spreadsheet that was sent, by line
 */
record SituationScreen(
        String country,
        boolean unknown,
        List<IndexLine> lines,
        boolean enters,
        List<String> columns,
        List<String> faults,
        Locale locale,
        List<Crumb> crumbs) {}
