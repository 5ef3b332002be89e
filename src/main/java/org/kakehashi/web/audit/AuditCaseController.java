package org.kakehashi.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.AuditedAct;
import org.kakehashi.audit.Audits;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.audit.work.TextMissing;
import org.kakehashi.audit.work.TextTooLong;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.trail.PolicyRef;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Row;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The trail of a case as a timeline, and the notes of the audit below it. */
@Controller
class AuditCaseController {

    /** The filter for all acts by which somebody looked at the case. */
    static final String READS = "READS";

    /** The filter that leaves those out. */
    static final String DONE = "DONE";

    private final Audits audits;
    private final AuditNotes notes;
    private final AuditWords words;
    private final AuditHead.Maker heads;

    AuditCaseController(Audits audits, AuditNotes notes, AuditWords words, AuditHead.Maker heads) {
        this.audits = audits;
        this.notes = notes;
        this.words = words;
        this.heads = heads;
    }

    @GetMapping("/audit/cases/{id}")
    String show(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        return page(actor, locale, id, kind, AuditCaseScreen.WrittenNote.none(), model);
    }

    /** A note of the audit. What cannot be taken stays in the form. */
    @PostMapping("/audit/cases/{id}/notes")
    String note(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam AuditNote.Kind noteKind,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        FieldErrors errors = FieldErrors.none();
        try {
            notes.write(command, id, noteKind, text);
            Flash.done(redirect, "audit.noted");
            return "redirect:/audit/cases/" + id + "#notes";
        } catch (TextMissing missing) {
            errors.add("text", "audit.problem.text");
        } catch (TextTooLong tooLong) {
            errors.add("text", "audit.problem.length", AuditNotes.LONGEST);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        return page(command.actor(), locale, id, "", new AuditCaseScreen.WrittenNote(noteKind, text), model);
    }

    private String page(
            Actor actor, Locale locale, UUID id, String kind, AuditCaseScreen.WrittenNote written, Model model) {
        Audits.Timeline timeline = audits.timeline(actor, id);
        model.addAttribute(
                "screen",
                new AuditCaseScreen(
                        heads.of(timeline.file(), "case", locale),
                        kind,
                        kinds(timeline.acts(), locale),
                        timeline.acts().stream()
                                .filter(act -> shown(act, kind))
                                .map(act -> line(act, locale))
                                .toList(),
                        timeline.acts().size(),
                        notes.of(actor, id).stream()
                                .map(note -> new AuditCaseScreen.Note(
                                        words.say(locale, "audit.note." + note.kind()),
                                        note.text(),
                                        words.name(note.by(), locale),
                                        note.at()))
                                .toList(),
                        Arrays.stream(AuditNote.Kind.values())
                                .map(one -> Choice.of(one.name(), words.say(locale, "audit.note." + one)))
                                .toList(),
                        written));
        return "audit/case";
    }

    private static boolean shown(AuditedAct act, String kind) {
        return switch (kind) {
            case "" -> true;
            case READS -> act.read();
            case DONE -> !act.read();
            default -> act.act().kind().equals(kind);
        };
    }

    private List<Choice> kinds(List<AuditedAct> acts, Locale locale) {
        Map<String, Integer> counts = new TreeMap<>();
        acts.forEach(act -> counts.merge(act.act().kind(), 1, Integer::sum));
        List<Choice> kinds = new ArrayList<>();
        kinds.add(Choice.of(DONE, words.say(locale, "audit.filter.done")));
        kinds.add(Choice.of(READS, words.say(locale, "audit.filter.reads")));
        counts.forEach((kind, count) -> kinds.add(Choice.of(
                kind, words.say(locale, "audit.filter.kind", words.act(kind, locale), String.valueOf(count)))));
        return kinds;
    }

    private AuditCaseScreen.Line line(AuditedAct one, Locale locale) {
        var act = one.act();
        return new AuditCaseScreen.Line(
                act.n(),
                act.at(),
                words.act(act.kind(), locale),
                words.who(one, locale),
                one.read() ? "note" : "done",
                act.streamSeq(),
                one.shortHash(),
                one.place(),
                followed(act.policy(), locale),
                rows(act.facts(), locale),
                rows(act.openings(), locale));
    }

    private AuditCaseScreen.@Nullable Followed followed(@Nullable PolicyRef policy, Locale locale) {
        return policy == null
                ? null
                : new AuditCaseScreen.Followed(words.table(policy.id(), locale), policy.version(), policy.sha256());
    }

    private List<Row> rows(Map<String, ?> facts, Locale locale) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> Row.of(
                                words.label(fact.getKey(), locale),
                                words.value(fact.getKey(), fact.getValue(), locale)))
                        .toList();
    }
}
