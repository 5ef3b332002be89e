package org.kakehashi.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kakehashi.document.pdf.Paper;
import org.kakehashi.document.pdf.Style;
import org.kakehashi.document.pdf.Table;

/** Puts one language of a letter on paper, in the order of a Japanese official letter. */
final class LetterLayout {

    private final LetterWords words;
    private final Locale locale;
    private final Paper paper;
    private int section;

    LetterLayout(LetterWords words, Locale locale, Paper paper) {
        this.words = words;
        this.locale = locale;
        this.paper = paper;
    }

    void lay(Letter letter) throws IOException {
        head(letter);
        paper.text(Style.TITLE, words.heading(locale, letter));
        paper.text(Style.BODY, words.opening(locale, letter));
        paper.gap(4);
        paper.pair(words.say(locale, "case-number"), letter.caseNumber());
        paper.pair(words.say(locale, "about"), letter.title().in(locale));
        paper.gap(8);
        paper.box(words.say(locale, "decision"), letter.decision().in(locale));
        reasons(letter);
        grounds(letter);
        measures(letter);
        if (letter.benefit() != null) {
            section("benefit");
            paragraph(letter.benefit().in(locale));
        }
        if (letter.validUntil() != null) {
            section("validity");
            paragraph(words.say(locale, "validity.text", words.day(locale, letter.validUntil())));
        }
        if (letter.objection() != null) {
            section("objection");
            paragraph(words.objection(locale, letter.objection()));
            paragraph(words.say(locale, "objection.safe"));
        }
        paper.gap(6);
        paper.text(Style.RIGHT, words.say(locale, "end"));
    }

    private void head(Letter letter) throws IOException {
        paper.text(Style.RIGHT, words.say(locale, "number", letter.number()));
        paper.text(Style.RIGHT, words.day(locale, letter.date()));
        paper.gap(10);
        addressee(letter.addressee());
        paper.gap(10);
        paper.text(Style.RIGHT, letter.institution().in(locale));
        paper.text(Style.RIGHT, letter.signer().in(locale));
        paper.gap(14);
    }

    /** Whole before part in Japanese, the person first in English. */
    private void addressee(Letter.Addressee addressee) throws IOException {
        String name = words.say(locale, "addressee", addressee.name().in(locale));
        if (japanese()) {
            paper.text(Style.LINE, addressee.unit().in(locale));
            paper.text(Style.NAME, name);
        } else {
            paper.text(Style.NAME, name);
            paper.text(Style.LINE, addressee.unit().in(locale));
        }
    }

    private void reasons(Letter letter) throws IOException {
        if (!letter.reasons().isEmpty()) {
            section("reasons");
            for (Letter.Text reason : letter.reasons()) {
                paragraph(reason.in(locale));
            }
        }
    }

    private void grounds(Letter letter) throws IOException {
        if (letter.grounds().isEmpty()) {
            return;
        }
        section("grounds");
        List<List<String>> rows = new ArrayList<>();
        for (Letter.Ground ground : letter.grounds()) {
            String lift = ground.lift() == null
                    ? ""
                    : "\n" + words.say(locale, "grounds.lift", ground.lift().in(locale));
            rows.add(List.of(
                    ground.text().in(locale) + lift,
                    (ground.source() + "\n" + ground.clause()).strip(),
                    words.say(locale, "force." + ground.force())));
        }
        paper.table(new Table(List.of(0.56f, 0.27f, 0.17f), heads("grounds", "what", "source", "force"), rows));
    }

    private void measures(Letter letter) throws IOException {
        if (letter.measures().isEmpty()) {
            return;
        }
        section("measures");
        List<List<String>> rows = new ArrayList<>();
        for (Letter.Measure measure : letter.measures()) {
            LocalDate due = measure.due();
            rows.add(List.of(
                    measure.text().in(locale),
                    measure.owner().in(locale),
                    due == null ? words.say(locale, "measures.throughout") : words.day(locale, due)));
        }
        paper.table(new Table(List.of(0.52f, 0.22f, 0.26f), heads("measures", "what", "owner", "due"), rows));
    }

    private List<String> heads(String table, String... columns) {
        return List.of(columns).stream()
                .map(column -> words.say(locale, table + "." + column))
                .toList();
    }

    private void section(String key) throws IOException {
        section++;
        paper.heading(section + (japanese() ? "　" : ".  ") + words.say(locale, key));
    }

    private void paragraph(String text) throws IOException {
        paper.text(Style.BODY, japanese() ? "　" + text : text);
    }

    private boolean japanese() {
        return locale.getLanguage().equals("ja");
    }
}
