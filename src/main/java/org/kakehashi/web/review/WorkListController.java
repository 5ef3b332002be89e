package org.kakehashi.web.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.WorkList;
import org.kakehashi.web.Flash;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for the reader, or for anybody of his unit or office. */
@Controller
@RequestMapping("/review")
class WorkListController {

    private static final int SHOWN = 50;

    private final WorkLines lines;
    private final WorkList workList;
    private final CaseWords words;
    private final Permissions permissions;

    WorkListController(WorkLines lines, WorkList workList, CaseWords words, Permissions permissions) {
        this.lines = lines;
        this.workList = workList;
        this.words = words;
        this.permissions = permissions;
    }

    @GetMapping
    String show(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable CaseKind kind,
            @RequestParam(required = false) @Nullable Concern concern,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        permissions.require(actor, "worklist.all");
        WorkFilter filter = new WorkFilter(all, kind, concern, overdue);
        List<WorkLine> found = lines.of(actor, filter, locale);
        model.addAttribute(
                "screen",
                new WorkListScreen(
                        filter,
                        KeyPage.cut(
                                behind(found, after), SHOWN, line -> line.item().toString()),
                        found.size(),
                        actor.role() == Role.UNIT_HEAD,
                        choices(CaseKind.values(), "review.kind.", locale),
                        choices(Concern.values(), "web.state.", locale).stream()
                                .filter(choice -> !choice.value().equals(Concern.NONE.name()))
                                .toList(),
                        after == null ? null : after.toString()));
        return "review/worklist";
    }

    private static List<WorkLine> behind(List<WorkLine> all, @Nullable UUID after) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).item().equals(after)) {
                return all.subList(i + 1, all.size());
            }
        }
        return all;
    }

    private List<Choice> choices(Enum<?>[] values, String key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), words.say(locale, key + value)))
                .toList();
    }

    @PostMapping("/items/{item}/claim")
    String claim(
            Command command,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam UUID caseId,
            RedirectAttributes redirect) {
        workList.claim(command, item, version);
        Flash.done(redirect, "review.claimed");
        return "redirect:/review/cases/" + caseId;
    }
}
