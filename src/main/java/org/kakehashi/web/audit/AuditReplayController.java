package org.kakehashi.web.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.audit.Replays;
import org.kakehashi.audit.replay.Replayed;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Decides again, before the auditor's eyes, what rules decided on a case. */
@Controller
class AuditReplayController {

    private static final Set<String> SUBJECTS =
            Arrays.stream(SubjectType.values()).map(SubjectType::name).collect(Collectors.toSet());

    private final Replays replays;
    private final AuditWords words;
    private final AuditHead.Maker heads;

    AuditReplayController(Replays replays, AuditWords words, AuditHead.Maker heads) {
        this.replays = replays;
        this.words = words;
        this.heads = heads;
    }

    @GetMapping("/audit/cases/{id}/replay")
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Replays.Lines lines = replays.of(actor, id);
        model.addAttribute(
                "screen",
                new AuditReplayScreen(
                        heads.of(lines.file(), "replay", locale),
                        lines.lines().stream()
                                .map(line -> line(line.act().at(), line.replayed(), locale))
                                .toList()));
        return "audit/replay";
    }

    private AuditReplayScreen.Line line(Instant at, Replayed one, Locale locale) {
        String name = words.table(one.what(), locale);
        return new AuditReplayScreen.Line(
                at,
                name,
                name.equals(one.what()) ? "" : one.what(),
                one.outcome(),
                said(one.recorded(), locale),
                one.outcome() == Replayed.Outcome.DIFFERENT ? said(one.found(), locale) : List.of());
    }

    private static String fact(String token) {
        return SUBJECTS.contains(token) ? "subjectType" : token.startsWith("Rule_") ? "hitRules" : "residual";
    }

    /** Grades and subjects in words; ids of rows stay beside theirs, since the page of tables is read by them. */
    private List<String> said(String outcome, Locale locale) {
        return outcome.lines()
                .map(line -> Arrays.stream(line.split(" "))
                        .map(token -> words.value(fact(token), token, locale))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
