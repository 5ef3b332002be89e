package org.kakehashi.web.audit;

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
import org.kakehashi.identity.Actor;
import org.kakehashi.trail.PolicyRef;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Row;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail of a case as a timeline. */
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
                                .toList()));
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
