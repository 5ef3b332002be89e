package org.kakehashi.web.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.notice.Notice;
import org.kakehashi.notice.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader has been told. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final Notices notices;
    private final ObjectProvider<CasePages> pages;

    NoticesController(Notices notices, ObjectProvider<CasePages> pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        List<Notice> page = notices.page(actor, after);
        UUID next =
                page.size() < Notices.PAGE ? null : page.get(page.size() - 1).id();
        List<NoticesScreen.Line> lines = page.stream()
                .map(notice -> new NoticesScreen.Line(
                        notice, path(actor, notice.caseId()).isPresent()))
                .toList();
        model.addAttribute("screen", new NoticesScreen(lines, after != null, next));
        return "notice/notices";
    }

    @PostMapping("/{id}/read")
    String read(Command command, @PathVariable UUID id) {
        notices.markRead(command, id);
        return "redirect:/notices";
    }

    /** Marks it as read and leads to its case. */
    @PostMapping("/{id}/open")
    String open(Command command, @PathVariable UUID id) {
        Notice notice = notices.get(command.actor(), id);
        notices.markRead(command, id);
        return "redirect:" + path(command.actor(), notice.caseId()).orElse("/notices");
    }

    private Optional<String> path(Actor actor, UUID caseId) {
        return pages.orderedStream()
                .flatMap(module -> module.pathOf(actor, caseId).stream())
                .findFirst();
    }
}
