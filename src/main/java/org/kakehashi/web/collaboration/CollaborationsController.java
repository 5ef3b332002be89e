package org.kakehashi.web.collaboration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.CollaborationLine;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.web.parts.KeyPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My collaborations, those that name me, and the start of a new one. */
@Controller
@RequestMapping("/collaboration")
class CollaborationsController {

    private static final int SIZE = 20;

    private final Collaborations collaborations;
    private final Way way;

    CollaborationsController(Collaborations collaborations, Way way) {
        this.collaborations = collaborations;
        this.way = way;
    }

    @GetMapping
    String show(Actor actor, Locale locale, @RequestParam(required = false) @Nullable UUID after, Model model) {
        List<CollaborationLine> mine = collaborations.mine(actor.person(), after, SIZE + 1);
        model.addAttribute(
                "screen",
                new CollaborationsScreen(
                        KeyPage.cut(mine, SIZE, line -> line.id().toString()),
                        after != null,
                        after == null ? collaborations.named(actor.person(), null, SIZE) : List.of(),
                        way.toAll(locale)));
        return "collaboration/collaborations";
    }

    @PostMapping
    String start(Command command) {
        UUID id = collaborations.start(command, command.actor().person());
        return "redirect:/collaboration/" + id + "/pages/outline";
    }
}
