package org.kakehashi.web.collaboration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Incomplete;
import org.kakehashi.collaboration.State;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check the answers, see what will follow, and send. */
@Controller
@RequestMapping("/collaboration/{id}")
class SendingController {

    private final Collaborations collaborations;
    private final CheckScreens screens;

    SendingController(Collaborations collaborations, CheckScreens screens) {
        this.collaborations = collaborations;
        this.screens = screens;
    }

    @GetMapping("/check")
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        Collaboration one = collaborations.draft(actor, id);
        if (!one.state().editable()) {
            return "redirect:/collaboration/" + id;
        }
        model.addAttribute("screen", screens.of(one, one.draft().problems(), locale));
        return "collaboration/check";
    }

    @PostMapping("/proposal")
    String send(
            Command command,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam int version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Collaboration one = collaborations.draft(command.actor(), id);
        try {
            State now = one.sent() == 0
                    ? collaborations.propose(command, id, version)
                    : collaborations.amend(command, id, version);
            Flash.receipted(
                    redirect,
                    command,
                    "collaboration.sent."
                            + (now == State.NOTED ? "NOTED" : now == State.CLEARED ? "CLEARED" : "other"));
            return "redirect:/collaboration/" + id;
        } catch (Incomplete refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("screen", screens.of(one, refused.problems(), locale));
            return "collaboration/check";
        }
    }
}
