package org.kakehashi.web.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.screening.names.PartyKind;
import org.kakehashi.screening.sheet.AskedOf;
import org.kakehashi.screening.sheet.SheetRow;
import org.kakehashi.screening.sheet.Sheets;
import org.kakehashi.web.screening.words.ListWords;
import org.kakehashi.web.spreadsheet.Book;
import org.springframework.stereotype.Component;

/**
 * Writes the template of a spreadsheet, and its result: a line for each row with the nearest entry, all entries found, and which
 * lists were asked.
 */
@Component
class ResultBook {

    private static final int MOST_ROWS = 10_000;
    private static final List<String> ASKED = List.of("name", "otherNames", "kind", "country", "identifier", "birth");
    private static final List<String> FOUND =
            List.of("outcome", "hits", "score", "list", "edition", "entry", "reasons", "asked", "also");
    private static final List<String> HIT =
            List.of("row", "name", "score", "list", "edition", "entry", "reasons", "asked");

    private static final List<String> LISTS = List.of("list", "edition", "published", "age", "state", "rows");

    private final AnswerViews words;
    private final ListWords lists;
    private final Screenings screenings;

    ResultBook(AnswerViews words, ListWords lists, Screenings screenings) {
        this.words = words;
        this.lists = lists;
        this.screenings = screenings;
    }

    byte[] template(Locale locale) {
        List<String> kinds = List.of(
                words.say(locale, "ask.kind." + PartyKind.PERSON),
                words.say(locale, "ask.kind." + PartyKind.ORGANISATION));
        return Book.write(book -> book.sheet(words.say(locale, "ask.sheet.sheet.asked"), heads(ASKED, locale))
                .offer(ASKED.indexOf("kind"), MOST_ROWS, kinds));
    }

    byte[] result(Sheets.Result result, Locale locale) {
        Map<String, String> titles = screenings.current().stream()
                .collect(Collectors.toMap(ListState::list, list -> list.title(locale), (one, other) -> one));
        return Book.write(book -> {
            List<String> heads = new ArrayList<>(heads(ASKED, locale));
            heads.addAll(heads(FOUND, locale));
            Book.Sheet rows = book.sheet(words.say(locale, "ask.sheet.sheet.rows"), heads);
            Book.Sheet hits = book.sheet(words.say(locale, "ask.sheet.sheet.hits"), heads(HIT, locale));
            for (int i = 0; i < result.rows().size(); i++) {
                AskedParty asked = result.asked().get(i);
                SheetRow row = result.rows().get(i);
                rows.add(row(asked, row, titles, locale));
                for (SheetRow.Found found : row.hits()) {
                    List<Object> cells = new ArrayList<>(List.of(i + 1, asked.name()));
                    cells.addAll(found(found, titles, locale));
                    hits.add(cells);
                }
            }
            Book.Sheet asked = book.sheet(words.say(locale, "ask.sheet.sheet.lists"), heads(LISTS, locale));
            result.lists().forEach(part -> part.lists().forEach(list -> asked.add(list(list, part, locale))));
            if (!result.lists().isEmpty()) {
                lists.of(SheetScreen.distinct(result.lists()), locale)
                        .absent()
                        .forEach(title ->
                                asked.add(List.of(title, "", "", "", words.say(locale, "ask.sheet.list.ABSENT"), "")));
            }
        });
    }

    private List<Object> list(ListState list, AskedOf part, Locale locale) {
        ListEdition edition = list.edition();
        return List.of(
                list.title(locale),
                edition == null ? "" : edition.edition(),
                edition == null ? "" : edition.published(),
                edition == null ? "" : list.ageInDays(),
                words.say(locale, "ask.sheet.list." + (list.failed() ? "FAILED" : "ASKED")),
                part.first() + "–" + part.last());
    }

    private List<String> heads(List<String> columns, Locale locale) {
        return columns.stream()
                .map(column -> words.say(locale, "ask.sheet.column." + column))
                .toList();
    }

    private List<Object> row(AskedParty asked, SheetRow row, Map<String, String> titles, Locale locale) {
        List<Object> cells = new ArrayList<>(List.of(
                asked.name(),
                String.join("; ", asked.otherNames()),
                words.say(locale, "ask.kind." + asked.kind()),
                asked.country(),
                String.join("; ", asked.identifiers()),
                String.join("; ", asked.births()),
                words.say(locale, "ask.outcome." + row.outcome()),
                row.hits().size()));
        if (row.hits().isEmpty()) {
            String faults = row.faults().stream()
                    .map(fault -> words.say(locale, "ask.problem." + fault))
                    .collect(Collectors.joining(" "));
            cells.addAll(List.of("", "", "", "", faults, ""));
        } else {
            cells.addAll(found(row.hits().get(0), titles, locale));
        }
        SheetRow.Also also = row.also();
        cells.add(also == null ? "" : also.name() + " (" + also.ror() + ")");
        return cells;
    }

    private List<Object> found(SheetRow.Found found, Map<String, String> titles, Locale locale) {
        Agreement agreement = found.agreement();
        return List.of(
                agreement.score(),
                titles.getOrDefault(found.list(), found.list()),
                found.edition(),
                found.entryNo() + " " + found.entry(),
                words.reasons(agreement.parts(), locale),
                found.byRegister()
                        ? words.say(locale, "ask.sheet.asked.by-register", agreement.asked())
                        : agreement.asked());
    }
}
