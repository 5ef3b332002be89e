package org.kakehashi.web.review.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.identity.Command;
import org.kakehashi.review.Inquiries;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Verdict;
import org.kakehashi.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an examiner finds out: whether a partner is the listed one, whether values are shared, what was not known. */
@Controller
@RequestMapping("/review/cases/{id}")
class ExamineController {

    private final Inquiries inquiries;
    private final Partners partners;
    private final CasePage page;

    ExamineController(Inquiries inquiries, Partners partners, CasePage page) {
        this.inquiries = inquiries;
        this.partners = partners;
        this.page = page;
    }

    @PostMapping("/matches/{match}")
    String judge(
            Command command,
            @PathVariable UUID id,
            @PathVariable UUID match,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        String field = "match-" + match;
        Verdict verdict = CasePage.chosen(Verdict.class, sent, field + "-verdict");
        if (verdict == null) {
            return choose(field + "-verdict", command, id, sent, reply);
        }
        LocalDate until;
        try {
            until = day(text(sent, field + "-until"));
        } catch (DateTimeParseException e) {
            FieldErrors errors = FieldErrors.none().add(field + "-until", "screening.problem.until");
            return page.again(errors, command.actor(), id, sent, reply);
        }
        Judgement judgement = new Judgement(
                verdict,
                text(sent, field + "-reason"),
                text(sent, field + "-evidence"),
                CasePage.chosen(ListedRelation.class, sent, field + "-relation"),
                until);
        return page.after(
                () -> inquiries.judgeMatch(
                        command, id, match, judgement, alike(sent, field), fits(text(sent, field + "-fits"))),
                command,
                id,
                sent,
                field + "-reason",
                "review.match.judged.done",
                reply);
    }

    @PostMapping("/matches/{match}/second")
    String second(
            Command command,
            @PathVariable UUID id,
            @PathVariable UUID match,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        String field = "match-" + match;
        String agreed = text(sent, field + "-agreed");
        if (!agreed.matches("true|false")) {
            return choose(field + "-agreed", command, id, sent, reply);
        }
        return page.after(
                () -> inquiries.secondMatch(
                        command,
                        id,
                        match,
                        Boolean.parseBoolean(agreed),
                        text(sent, field + "-reason"),
                        alike(sent, field)),
                command,
                id,
                sent,
                field + "-reason",
                "review.match.judged.done",
                reply);
    }

    @PostMapping("/values/{partner}")
    String confirm(
            Command command,
            @PathVariable UUID id,
            @PathVariable UUID partner,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        String field = "values-" + partner;
        String shared = text(sent, field + "-shared");
        if (!shared.matches("true|false")) {
            return choose(field + "-shared", command, id, sent, reply);
        }
        return page.after(
                () -> partners.confirm(
                        command, partner, id, Boolean.parseBoolean(shared), text(sent, field + "-reason")),
                command,
                id,
                sent,
                field + "-reason",
                "review.values.confirmed",
                reply);
    }

    @PostMapping("/facts")
    String fact(
            Command command,
            @PathVariable UUID id,
            @RequestParam SubjectType subjectType,
            @RequestParam String subject,
            @RequestParam String key,
            @RequestParam String field,
            @RequestParam Map<String, String> sent,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CasePage.Reply reply = new CasePage.Reply(locale, model, redirect, response);
        String value = text(sent, field);
        if (value.isEmpty()) {
            return choose(field, command, id, sent, reply);
        }
        String reason = text(sent, field + "-reason");
        return page.after(
                () -> inquiries.confirmFact(command, id, new Subject(subjectType, subject), key, value, reason),
                command,
                id,
                sent,
                reason.isEmpty() ? field + "-reason" : field,
                "review.fact.confirmed",
                reply);
    }

    private String choose(String field, Command command, UUID id, Map<String, String> sent, CasePage.Reply reply) {
        return page.again(FieldErrors.none().add(field, "review.problem.choose"), command.actor(), id, sent, reply);
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Those that the page named as having the very same evidence, if they are to be answered too. */
    private static Set<UUID> alike(Map<String, String> sent, String field) {
        if (!text(sent, field + "-alike").equals("true")) {
            return Set.of();
        }
        return Arrays.stream(text(sent, field + "-others").split(",", -1))
                .filter(other -> !other.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of three answers, not being able to tell is none. */
    private static @Nullable Boolean fits(String answer) {
        return switch (answer) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
