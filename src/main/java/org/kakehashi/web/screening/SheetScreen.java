package org.kakehashi.web.screening;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.sheet.AskedOf;
import org.kakehashi.screening.sheet.Sheet;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.screening.words.AskedLists;

/**
 * The pages {@code screening/sheets} and {@code screening/sheet}.
 *
 * @param sheets on the page of one, that one
 * @param outcomes how many rows came to each; of one sheet that is done
 * @param lists that the rows of one sheet were asked of; null where that is not known
 * @param colleagues who may be named to read it
 * @param mayChange whether the reader may go on with it or delete it
 */
record SheetScreen(
        List<Sheet> sheets,
        Map<String, Integer> outcomes,
        @Nullable AskedLists lists,
        List<Choice> colleagues,
        boolean mayChange,
        List<Crumb> crumbs) {

    public Sheet sheet() {
        return sheets.get(0);
    }

    /** Each edition once, however many rows were asked of it. */
    static List<ListState> distinct(List<AskedOf> parts) {
        Map<List<?>, ListState> all = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.lists().stream())
                .forEach(list -> all.putIfAbsent(Arrays.asList(list.list(), list.edition()), list));
        return List.copyOf(all.values());
    }
}
