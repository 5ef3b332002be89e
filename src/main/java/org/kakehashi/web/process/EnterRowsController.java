package org.kakehashi.web.process;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Permissions;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.Marks;
import org.kakehashi.policy.pack.PackRefused;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.pack.sheet.RuleSheet;
import org.kakehashi.policy.pack.sheet.SheetRefused;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rows that were not loaded: entered by spreadsheet, kept as a draft, put in force by somebody else. */
@Controller
@RequestMapping("/processes/enter")
class EnterRowsController {

    /**
     * @param marks whether the rows of each mark are switched off today
     * @param switched by whom and why, newest first
     * @param faults what is wrong with the spreadsheet that was sent, by line
     */
    record Screen(
            List<String> columns,
            List<PackVersion> drafts,
            Map<String, Boolean> marks,
            List<Marks.Switched> switched,
            List<String> faults,
            List<Crumb> crumbs) {}

    private final Packs packs;
    private final Marks marks;
    private final Clock clock;
    private final Permissions permissions;
    private final Texts texts;

    EnterRowsController(Packs packs, Marks marks, Clock clock, Permissions permissions, Texts texts) {
        this.packs = packs;
        this.marks = marks;
        this.clock = clock;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        permissions.require(actor, "policy.enter-rows");
        return page(List.of(), locale, model);
    }

    private String page(List<String> faults, Locale locale, Model model) {
        Set<String> off = marks.off(LocalDate.now(clock));
        model.addAttribute(
                "screen",
                new Screen(
                        RuleSheet.COLUMNS,
                        packs.entered(),
                        Marks.ALL.stream()
                                .collect(Collectors.toMap(mark -> mark, off::contains, (a, b) -> a, TreeMap::new)),
                        marks.switched(),
                        faults,
                        List.of(
                                Crumb.to(Texts.in(texts, locale, "process.title"), "/processes"),
                                Crumb.here(Texts.in(texts, locale, "process.enter")))));
        return "process/enter";
    }

    @PostMapping
    String enter(
            Command command,
            Locale locale,
            @RequestParam String name,
            @RequestParam String titleJa,
            @RequestParam String titleEn,
            @RequestParam(required = false) @Nullable MultipartFile sheet,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        List<String> faults;
        try {
            byte[] xlsx = sheet == null ? new byte[0] : sheet.getBytes();
            packs.enter(command, name.strip(), new Text(titleJa.strip(), titleEn.strip()), xlsx);
            Flash.done(redirect, "process.enter.kept");
            return "redirect:/processes/enter";
        } catch (SheetRefused refused) {
            faults = refused.faults();
        } catch (PackRefused refused) {
            faults = refused.faults();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(faults, locale, model);
    }

    @PostMapping("/{id}/force")
    String putInForce(Command command, @PathVariable UUID id, RedirectAttributes redirect) {
        packs.putInForce(command, id);
        Flash.done(redirect, "process.enter.in-force");
        return "redirect:/processes/enter";
    }

    @PostMapping("/marks/{mark}")
    String turn(
            Command command,
            @PathVariable String mark,
            @RequestParam boolean off,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            marks.turn(command, mark, off, form.getOrDefault("reason-" + mark, ""));
            Flash.done(redirect, off ? "process.marks.turned-off" : "process.marks.turned-on");
            return "redirect:/processes/enter";
        } catch (PackRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(refused.faults(), locale, model);
        }
    }
}
