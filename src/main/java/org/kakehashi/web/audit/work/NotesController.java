package org.kakehashi.web.audit.work;

import java.util.UUID;
import org.kakehashi.audit.work.AuditNote;
import org.kakehashi.audit.work.AuditNotes;
import org.kakehashi.identity.Command;
import org.kakehashi.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the notes that an auditor writes on the page of a case. */
@Controller
class NotesController {

    private final AuditNotes notes;

    NotesController(AuditNotes notes) {
        this.notes = notes;
    }

    @PostMapping("/audit/cases/{id}/notes")
    String write(
            Command command,
            @PathVariable UUID id,
            @RequestParam AuditNote.Kind noteKind,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        notes.write(command, id, noteKind, text);
        Flash.done(redirect, "audit.noted");
        return "redirect:/audit/cases/" + id + "#notes";
    }
}
