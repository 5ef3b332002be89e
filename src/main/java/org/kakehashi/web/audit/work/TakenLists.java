package org.kakehashi.web.audit.work;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.audit.work.Export;
import org.kakehashi.identity.People;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Outcome;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.spreadsheet.CsvFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends whole lists of the auditor as files for spreadsheets, in the words of the page and with times that programs read. */
@Component
public class TakenLists {

    private final ActLine.Maker lines;
    private final AuditWords words;
    private final CaseFiles files;
    private final People people;
    private final DateWords.Factory dates;

    TakenLists(ActLine.Maker lines, AuditWords words, CaseFiles files, People people, DateWords.Factory dates) {
        this.lines = lines;
        this.words = words;
        this.files = files;
        this.people = people;
        this.dates = dates;
    }

    public void acts(Export<FoundAct> export, Locale locale, HttpServletResponse response) throws IOException {
        lines("acts", "audit.act", export, piece -> lines.plain(piece, locale), locale, response);
    }

    public void exceptions(Export<Exceptions.Line> export, Locale locale, HttpServletResponse response)
            throws IOException {
        lines("exceptions", "audit.exception", export, piece -> lines.standingOut(piece, locale), locale, response);
    }

    private <T> void lines(
            String name,
            String what,
            Export<T> export,
            Function<List<T>, List<ActLine>> read,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        DateWords day = dates.in(locale);
        new Sending(locale, response)
                .send(
                        name,
                        List.of("audit.at", what, "audit.tells", "audit.by", "audit.number", "audit.taken.id"),
                        export,
                        piece -> rows(
                                read.apply(piece),
                                line -> List.of(
                                        day.machine(line.at()),
                                        line.what(),
                                        line.says(),
                                        line.who(),
                                        line.number(),
                                        line.id().toString())));
    }

    /** @param name of the file */
    public void cases(String name, Export<CaseFile> export, Locale locale, HttpServletResponse response)
            throws IOException {
        DateWords day = dates.in(locale);
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, String> units = new HashMap<>();
        new Sending(locale, response)
                .send(
                        name,
                        List.of(
                                "audit.number",
                                "audit.kind",
                                "audit.subject",
                                "audit.unit",
                                "audit.state",
                                "audit.concern",
                                "audit.fact.prohibited",
                                "audit.fact.unresolved",
                                "audit.outcome",
                                "audit.opened"),
                        export,
                        piece -> rows(
                                piece,
                                file -> List.of(
                                        file.number(),
                                        words.say(locale, "process.value." + file.kind()),
                                        names.computeIfAbsent(file.subject(), who -> words.name(who, locale)),
                                        units.computeIfAbsent(file.unit(), unit -> people.unit(unit)
                                                .name(locale)),
                                        words.say(locale, "audit.state." + file.state()),
                                        words.say(locale, "web.state." + file.worstConcern()),
                                        words.value("prohibited", file.prohibited(), locale),
                                        words.value("unresolved", file.unresolved(), locale),
                                        outcome(file, locale),
                                        day.machine(file.openedAt()))));
    }

    private String outcome(CaseFile file, Locale locale) {
        Outcome outcome = file.outcome();
        return outcome == null ? "" : words.say(locale, "review.outcome." + outcome);
    }

    public void notes(Export<AuditNote> export, Locale locale, HttpServletResponse response) throws IOException {
        DateWords day = dates.in(locale);
        Map<UUID, String> numbers = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        new Sending(locale, response)
                .send(
                        "notes",
                        List.of("audit.number", "audit.note.kind", "audit.note.text", "audit.by", "audit.at"),
                        export,
                        piece -> rows(
                                piece,
                                note -> List.of(
                                        numbers.computeIfAbsent(note.caseId(), id -> files.get(id)
                                                .number()),
                                        words.say(locale, "audit.note." + note.kind()),
                                        note.text(),
                                        names.computeIfAbsent(note.by(), who -> words.name(who, locale)),
                                        day.machine(note.at()))));
    }

    private static <T> List<List<String>> rows(List<T> piece, Function<T, List<String>> row) {
        return piece.stream().map(row).toList();
    }

    /** One answer. */
    private final class Sending {

        private final Locale locale;
        private final HttpServletResponse response;

        private Sending(Locale locale, HttpServletResponse response) {
            this.locale = locale;
            this.response = response;
        }

        /** How many rows follow is told ahead, so that a program sees whether all of them came. */
        private <T> void send(
                String name, List<String> heads, Export<T> export, Function<List<T>, List<List<String>>> rows)
                throws IOException {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("audit-" + name + ".csv")
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.setIntHeader("Row-Count", export.rows());
            CsvFile file = new CsvFile(response.getOutputStream());
            file.add(heads.stream().map(head -> words.say(locale, head)).toList());
            try {
                export.to(piece -> rows.apply(piece).forEach(file::add));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (RuntimeException e) {
                if (!response.isCommitted()) {
                    response.reset();
                }
                throw e;
            }
            if (export.cut()) {
                List<String> last = new ArrayList<>(Collections.nCopies(heads.size(), ""));
                last.set(0, words.say(locale, "audit.taken.cut", export.rows()));
                file.add(last);
            }
            file.end();
        }
    }
}
