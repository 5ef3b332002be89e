package org.kakehashi.web.receipt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.receipt.OwnReceipts;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.trail.OwnAct;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader handed in, decided or objected to, each with its receipt. */
@Controller
@RequestMapping("/receipts")
class ReceiptsController {

    private final OwnReceipts receipts;
    private final CaseFiles files;
    private final AuditWords words;

    ReceiptsController(OwnReceipts receipts, CaseFiles files, AuditWords words) {
        this.receipts = receipts;
        this.files = files;
        this.words = words;
    }

    @GetMapping
    String all(Actor actor, Locale locale, @RequestParam(required = false) @Nullable UUID command, Model model) {
        List<OwnAct> done = command == null ? List.of() : receipts.by(actor, command);
        if (!done.isEmpty()) {
            return "redirect:/receipts/" + done.get(0).id();
        }
        List<ReceiptsScreen.Line> lines =
                receipts.newest(actor).stream().map(act -> line(act, locale)).toList();
        model.addAttribute("screen", new ReceiptsScreen.All(lines));
        return "receipt/receipts";
    }

    @GetMapping("/{act}")
    String one(Actor actor, Locale locale, @PathVariable UUID act, Model model) {
        OwnReceipts.Own own = receipts.of(actor, act);
        ReceiptsScreen.Line line = line(own.act(), locale);
        model.addAttribute(
                "screen",
                new ReceiptsScreen.One(
                        line,
                        own.receipt().proven(),
                        own.receipt().text(),
                        List.of(Crumb.to(words.say(locale, "receipt.title"), "/receipts"), Crumb.here(line.text()))));
        return "receipt/receipt";
    }

    private ReceiptsScreen.Line line(OwnAct act, Locale locale) {
        String number = files.find(act.stream().id()).map(CaseFile::number).orElse("");
        return new ReceiptsScreen.Line(act.id(), words.act(act.kind(), locale), number, act.at());
    }
}
