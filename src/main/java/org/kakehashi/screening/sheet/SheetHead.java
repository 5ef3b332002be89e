package org.kakehashi.screening.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.lists.form.Countries;
import org.kakehashi.screening.lists.form.WrittenDay;
import org.kakehashi.screening.names.PartyKind;

/**
 * The first line of a spreadsheet: which column holds what, in whatever order.
 *
 * @param aside headings of columns that are not read
 */
record SheetHead(Map<SheetColumn, List<Integer>> columns, List<String> aside) {

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_TOLD = 60;

    private static final List<String> PERSON = List.of("person", "individual", "people", "個人", "人", "自然人");
    private static final List<String> ORGANISATION = List.of(
            "organisation",
            "organization",
            "institution",
            "university",
            "company",
            "entity",
            "機関・団体",
            "機関",
            "団体",
            "組織",
            "法人",
            "企業",
            "会社",
            "大学",
            "研究機関");

    /** @throws SheetRefused if it does not say where the name of a party stands, or says it twice */
    static SheetHead of(List<String> cells) {
        Map<SheetColumn, List<Integer>> columns = new EnumMap<>(SheetColumn.class);
        List<String> aside = new ArrayList<>();
        List<String> naming = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).strip();
            SheetColumn column = SheetColumn.of(heading).orElse(null);
            if (column != null) {
                columns.computeIfAbsent(column, none -> new ArrayList<>()).add(i);
            }
            if (column != null && column.names()) {
                naming.add(heading);
            } else if (column == null && !heading.isEmpty()) {
                aside.add(heading);
            }
        }
        if (naming.isEmpty()) {
            throw new SheetRefused(SheetRefused.Cause.NO_NAME_COLUMN, told(cells));
        }
        if (naming.size() > 1) {
            throw new SheetRefused(SheetRefused.Cause.SEVERAL_NAME_COLUMNS, told(naming));
        }
        return new SheetHead(columns, told(aside));
    }

    private static List<String> told(List<String> headings) {
        return headings.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .limit(MOST_TOLD)
                .map(one -> one.length() > LONGEST_TOLD ? one.substring(0, LONGEST_TOLD) + "…" : one)
                .toList();
    }

    AskedParty party(List<String> row) {
        SheetColumn naming =
                columns.keySet().stream().filter(SheetColumn::names).findFirst().orElseThrow();
        String country = String.join(" ", cells(row, SheetColumn.COUNTRY));
        return new AskedParty(
                String.join(" ", cells(row, naming)),
                parts(row, SheetColumn.OTHER_NAMES, "[;\\n；]"),
                kind(naming, String.join(" ", cells(row, SheetColumn.KIND))),
                Countries.code(country).orElse(country),
                parts(row, SheetColumn.IDENTIFIER, "[\\s;；]+"),
                parts(row, SheetColumn.BIRTH, "[\\s;；]+").stream()
                        .map(WrittenDay::plain)
                        .toList());
    }

    private static PartyKind kind(SheetColumn naming, String written) {
        String kind = written.toLowerCase(Locale.ROOT);
        if (PERSON.contains(kind) || (kind.isEmpty() && naming == SheetColumn.PERSON)) {
            return PartyKind.PERSON;
        }
        return ORGANISATION.contains(kind) || (kind.isEmpty() && naming == SheetColumn.ORGANISATION)
                ? PartyKind.ORGANISATION
                : PartyKind.UNKNOWN;
    }

    private List<String> parts(List<String> row, SheetColumn column, String between) {
        return cells(row, column).stream()
                .flatMap(cell -> Stream.of(cell.split(between)))
                .toList();
    }

    private List<String> cells(List<String> row, SheetColumn column) {
        return columns.getOrDefault(column, List.of()).stream()
                .filter(i -> i < row.size())
                .map(i -> row.get(i).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
