package org.kakehashi.web.review.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.fact.Subject;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.review.Inquiries;
import org.kakehashi.screening.Judgement;
import org.kakehashi.screening.ListedRelation;
import org.kakehashi.screening.Verdict;
import org.kakehashi.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an examiner finds out: whether a partner is the listed one, whether values are shared, what was not known. */
@Controller
class ExamineController extends CaseForms {

    private final Inquiries inquiries;
    private final Partners partners;

    ExamineController(Inquiries inquiries, Partners partners, CasePage page) {
        super(page);
        this.inquiries = inquiries;
        this.partners = partners;
    }

    @PostMapping("/matches/{match}")
    String judge(@ModelAttribute(binding = false) CaseForm form, @PathVariable UUID match) {
        String field = "match-" + match;
        Verdict verdict = form.chosen(Verdict.class, field + "-verdict");
        if (verdict == null) {
            return page.choose(field + "-verdict", form);
        }
        LocalDate until;
        try {
            until = day(form.text(field + "-until"));
        } catch (DateTimeParseException e) {
            return page.again(FieldErrors.none().add(field + "-until", "screening.problem.until"), form);
        }
        Judgement judgement = new Judgement(
                verdict,
                form.text(field + "-reason"),
                form.text(field + "-evidence"),
                form.chosen(ListedRelation.class, field + "-relation"),
                until);
        return page.after(
                () -> inquiries.judgeMatch(
                        form.command(),
                        form.caseId(),
                        match,
                        judgement,
                        alike(form, field),
                        form.yesOrNo(field + "-fits")),
                form,
                field + "-reason",
                "review.match.judged.done");
    }

    @PostMapping("/matches/{match}/second")
    String second(@ModelAttribute(binding = false) CaseForm form, @PathVariable UUID match) {
        String field = "match-" + match;
        Boolean agreed = form.yesOrNo(field + "-agreed");
        if (agreed == null) {
            return page.choose(field + "-agreed", form);
        }
        return page.after(
                () -> inquiries.secondMatch(
                        form.command(), form.caseId(), match, agreed, form.text(field + "-reason"), alike(form, field)),
                form,
                field + "-reason",
                "review.match.judged.done");
    }

    @PostMapping("/values/{partner}")
    String confirm(@ModelAttribute(binding = false) CaseForm form, @PathVariable UUID partner) {
        String field = "values-" + partner;
        Boolean shared = form.yesOrNo(field + "-shared");
        if (shared == null) {
            return page.choose(field + "-shared", form);
        }
        return page.after(
                () -> partners.confirm(form.command(), partner, form.caseId(), shared, form.text(field + "-reason")),
                form,
                field + "-reason",
                "review.values.confirmed");
    }

    @PostMapping("/facts")
    String fact(
            @ModelAttribute(binding = false) CaseForm form,
            @RequestParam SubjectType subjectType,
            @RequestParam String subject,
            @RequestParam String key,
            @RequestParam String field) {
        String value = form.text(field);
        if (value.isEmpty()) {
            return page.choose(field, form);
        }
        String reason = form.text(field + "-reason");
        return page.after(
                () -> inquiries.confirmFact(
                        form.command(), form.caseId(), new Subject(subjectType, subject), key, value, reason),
                form,
                reason.isEmpty() ? field + "-reason" : field,
                "review.fact.confirmed");
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Those that the page named as having the very same evidence, if they are to be answered too. */
    private static Set<UUID> alike(CaseForm form, String field) {
        if (!form.text(field + "-alike").equals("true")) {
            return Set.of();
        }
        return Arrays.stream(form.text(field + "-others").split(",", -1))
                .filter(other -> !other.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
