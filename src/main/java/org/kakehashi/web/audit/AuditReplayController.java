package org.kakehashi.web.audit;

import java.util.Locale;
import java.util.UUID;
import org.kakehashi.audit.Replays;
import org.kakehashi.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Decides again, before the auditor's eyes, what rules decided on a case. */
@Controller
class AuditReplayController {

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
                                .map(line -> new AuditReplayScreen.Line(
                                        line.act().at(), words.act(line.act().kind(), locale), line.replayed()))
                                .toList()));
        return "audit/replay";
    }
}
