package org.kakehashi.web.screening;

import java.util.List;
import java.util.Map;
import org.kakehashi.screening.sheet.Sheet;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The pages {@code screening/sheets} and {@code screening/sheet}.
 *
 * @param sheets on the page of one, that one
 * @param outcomes how many rows came to each; of one sheet that is done
 * @param colleagues who may be named to read it
 * @param mayChange whether the reader may go on with it or delete it
 */
record SheetScreen(
        List<Sheet> sheets,
        Map<String, Integer> outcomes,
        List<Choice> colleagues,
        boolean mayChange,
        List<Crumb> crumbs) {

    public Sheet sheet() {
        return sheets.get(0);
    }
}
