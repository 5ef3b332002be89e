package org.kakehashi.web.audit.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.audit.work.Exports;
import org.kakehashi.identity.Actor;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Notes on all cases; they are written on the page of a case. */
@Controller
class NotesController {

    private static final String PATH = "/audit/notes";

    private final AuditNotes notes;
    private final Exports exports;
    private final CaseFiles files;
    private final AuditWords words;

    NotesController(AuditNotes notes, Exports exports, CaseFiles files, AuditWords words) {
        this.notes = notes;
        this.exports = exports;
        this.files = files;
        this.words = words;
    }

    @GetMapping(PATH)
    String all(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) AuditNote.@Nullable Kind only,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        KeyPage<AuditNote> page = KeyPage.cut(notes.newest(actor, only, after), AuditNotes.PAGE, note -> note.id()
                .toString());
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(PATH).queryParam("after", page.next());
        if (only != null) {
            next.queryParam("only", only);
        }
        model.addAttribute(
                "screen",
                new NotesScreen(
                        only == null ? "" : only.name(),
                        Arrays.stream(AuditNote.Kind.values())
                                .map(one -> Choice.of(one.name(), words.say(locale, "audit.note." + one)))
                                .toList(),
                        page.items().stream().map(note -> line(note, locale)).toList(),
                        page.next() == null ? null : next.toUriString(),
                        new Taking(Map.of(), exports.most()).with("only", only)));
        return "audit/notes";
    }

    private NotesScreen.Line line(AuditNote note, Locale locale) {
        return new NotesScreen.Line(
                note.at(),
                words.say(locale, "audit.note." + note.kind()),
                note.text(),
                words.name(note.by(), locale),
                files.get(note.caseId()).number(),
                note.caseId());
    }
}
