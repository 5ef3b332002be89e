package org.kakehashi.web.disclosure;

import java.util.List;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.Row;

/**
 * The page {@code disclosure/check}.
 *
 * @param missing names of the parts that are not finished, with the id of the line and the page of the part
 * @param effortTotal sum of what was given, in percent
 * @param pledgeAskedBecause the rule that asks for the pledge
 */
record CheckScreen(
        Disclosure disclosure,
        String year,
        String path,
        List<AnsweredPart> answers,
        List<Row> missing,
        int effortTotal,
        String pledgeAskedBecause,
        List<Crumb> crumbs) {}
