package org.kakehashi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.SignIns;
import org.kakehashi.web.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody with several roles choose the one in which he acts from now on. */
@Controller
class RoleController {

    private final Acting acting;
    private final SignIns signIns;
    private final Clock clock;

    RoleController(Acting acting, SignIns signIns, Clock clock) {
        this.acting = acting;
        this.signIns = signIns;
        this.clock = clock;
    }

    @PostMapping("/role")
    String choose(@RequestParam Role role, Actor actor, HttpServletRequest request) {
        acting.choose(request, role);
        signIns.roleTaken(new Command(UUID.randomUUID(), new Actor(actor.person(), role), clock.instant()));
        return "redirect:/home";
    }
}
