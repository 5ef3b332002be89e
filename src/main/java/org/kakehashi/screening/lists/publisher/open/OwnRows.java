package org.kakehashi.screening.lists.publisher.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.Row;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.WrittenDay;

/**
 * The rows of the institution's own watch list, by the headings of the template, in English or Japanese. A cell that a
 * spreadsheet would compute is refused, since others open the same file.
 */
final class OwnRows {

    private static final Pattern FORMULA = Pattern.compile("^\\s*(=|@|[+-].*[(|!])");
    private static final String[] NAME = {"name", "名称"};

    private final List<ListEntry> entries = new ArrayList<>();

    void row(Row row) {
        if (!row.has(NAME[0]) && !row.has(NAME[1])) {
            throw new UnreadableList("there is no column name (名称)");
        }
        if (row.cell(NAME).isEmpty()) {
            throw new UnreadableList(UnreadableList.Cause.INCOMPLETE, "row " + row.number() + " has no name");
        }
        Limits.entry(entries.size() + 1);
        EntryDraft entry = new EntryDraft()
                .effect(LegalEffect.OWN)
                .ownId(cell(row, "id", "番号"))
                .kind(kind(cell(row, "kind", "種別")))
                .concern(cell(row, "reason", "理由"))
                .name(cell(row, NAME), NameKind.PRIMARY)
                .country(cell(row, "country", "国"))
                .birth(WrittenDay.plain(cell(row, "born", "生年月日")))
                .identifier("ROR", cell(row, "ror"))
                .identifier("LEI", cell(row, "lei"))
                .identifier("ORCID", cell(row, "orcid"));
        names(row, "other names", "別名").forEach(name -> entry.bracketed(name, NameKind.ALIAS, Strength.STRONG));
        names(row, "former names", "旧称").forEach(name -> entry.name(name, NameKind.FORMER));
        names(row, "weak names", "弱い名称").forEach(name -> entry.name(name, NameKind.ALIAS, Strength.WEAK));
        entries.add(entry.entry(entries.size() + 1));
    }

    List<ListEntry> entries() {
        if (entries.isEmpty()) {
            throw new UnreadableList("the list has no rows");
        }
        return List.copyOf(entries);
    }

    private static List<String> names(Row row, String... columns) {
        cell(row, columns);
        return row.values("[;；\\n]", columns);
    }

    private static String cell(Row row, String... columns) {
        String cell = row.cell(columns);
        if (FORMULA.matcher(cell).find()) {
            throw new UnreadableList(UnreadableList.Cause.HOSTILE, "row " + row.number() + " has a formula");
        }
        return cell;
    }

    private static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "person", "個人" -> Kind.PERSON;
            case "organisation", "organization", "団体" -> Kind.ORGANISATION;
            case "" -> Kind.UNKNOWN;
            default -> throw new UnreadableList("a kind is neither person (個人) nor organisation (団体)");
        };
    }
}
