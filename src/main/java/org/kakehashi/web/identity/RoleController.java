package org.kakehashi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody with several roles choose the one in which he acts from now on. */
@Controller
class RoleController {

    private final Acting acting;

    RoleController(Acting acting) {
        this.acting = acting;
    }

    @PostMapping("/role")
    String choose(@RequestParam Role role, Actor actor, HttpServletRequest request) {
        acting.choose(request, actor, role);
        return "redirect:/home";
    }
}
