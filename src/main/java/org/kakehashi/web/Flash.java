package org.kakehashi.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has just been done, told once on the page that a form leads to: {@code Flash.done(redirect, "disclosure.saved")}.
 *
 * @param tone {@code done} or {@code note}
 */
public record Flash(String tone, String key, Object[] args) {

    public static void done(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("done", key, args));
    }

    /** For what the person should know, without anything being done. */
    public static void note(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("note", key, args));
    }
}
