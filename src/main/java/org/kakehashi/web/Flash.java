package org.kakehashi.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has just been done, told once on the page that a form leads to: {@code Flash.done(redirect, "disclosure.saved")}.
 *
 * @param tone {@code done} or {@code note}
 * @param command whose receipt is offered, where the act is one that a person may have to prove
 */
public record Flash(String tone, String key, Object[] args, @Nullable UUID command) {

    public static void done(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("done", key, args, null));
    }

    /** For what is handed in, decided, answered or objected to. */
    public static void receipted(RedirectAttributes redirect, Command command, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("done", key, args, command.id()));
    }

    /** For what the person should know, without anything being done. */
    public static void note(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("note", key, args, null));
    }
}
