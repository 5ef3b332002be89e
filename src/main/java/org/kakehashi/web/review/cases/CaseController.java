package org.kakehashi.web.review.cases;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case as reviewers and auditors read it; the researcher is led to his own page. */
@Controller
class CaseController {

    private final CasePage page;
    private final CaseFiles files;

    CaseController(CasePage page, CaseFiles files) {
        this.page = page;
        this.files = files;
    }

    @GetMapping("/review/cases/{id}")
    String show(Actor actor, Locale locale, @PathVariable UUID id, Model model) {
        if (actor.role() == Role.RESEARCHER) {
            CaseFile file = files.sight(actor, id);
            return "redirect:" + (file.kind() == CaseKind.DISCLOSURE ? "/disclosure/" : "/collaboration/") + id;
        }
        return page.show(actor, id, Map.of(), locale, model);
    }
}
