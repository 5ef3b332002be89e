package org.kakehashi.web.review.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.file.FileRefused;
import org.kakehashi.file.Files;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.CounterProposals;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.DraftComments;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.review.Objections;
import org.kakehashi.review.Refused;
import org.kakehashi.review.Reviews;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.review.weighing.MeasureFields;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the researcher says on his own case: answers, evidence, yes or no to measures, an objection. The page that he comes
 * from belongs to another module, so errors and what was typed go back to it with the redirect.
 */
@Controller
@RequestMapping("/review/cases/{id}")
class AnswerController {

    private final Reviews reviews;
    private final Objections objections;
    private final DraftComments comments;
    private final Decisions decisions;
    private final CounterProposals counters;
    private final CaseFiles files;
    private final Files evidence;
    private final ZoneId zone;

    AnswerController(
            Reviews reviews,
            Objections objections,
            DraftComments comments,
            Decisions decisions,
            CounterProposals counters,
            CaseFiles files,
            Files evidence,
            @Value("${kakehashi.zone:Asia/Tokyo}") ZoneId zone) {
        this.reviews = reviews;
        this.objections = objections;
        this.comments = comments;
        this.decisions = decisions;
        this.counters = counters;
        this.files = files;
        this.evidence = evidence;
        this.zone = zone;
    }

    @PostMapping("/answer")
    String answer(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(name = "answer-evidence", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (answer.isBlank()) {
            return again(command, id, "answer", "review.problem.answer", Map.of(), redirect);
        }
        try {
            attach(command, id, file);
        } catch (FileRefused refused) {
            return again(command, id, "answer-evidence", refused.messageKey(), Map.of("answer", answer), redirect);
        }
        reviews.answer(command, id, answer.strip());
        Flash.receipted(redirect, command, "review.answered");
        return page(command, id);
    }

    /** A repeated answer adds its file once: the file's command follows from the answer's. */
    private void attach(Command command, UUID id, @Nullable MultipartFile file) throws IOException {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return;
        }
        UUID own = UUID.nameUUIDFromBytes(("evidence:" + command.id()).getBytes(StandardCharsets.UTF_8));
        evidence.add(new Command(own, command.actor(), command.at()), id, name, file.getBytes());
    }

    @PostMapping("/measures-answer")
    String measures(
            Command command,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        String accepted = sent.getOrDefault("accepted", "");
        String reason = sent.getOrDefault("measures-reason", "").strip();
        Map<String, String> kept = new HashMap<>(sent);
        kept.keySet().removeIf(field -> !field.matches("accepted|measures-reason") && !MeasureFields.are(field));
        FieldErrors errors = FieldErrors.none();
        if (!accepted.matches("true|false|counter")) {
            return again(command, id, errors.add("accepted", "review.problem.choose"), kept, redirect);
        }
        boolean counter = accepted.equals("counter");
        List<MeasureSet> proposed =
                counter ? MeasureFields.read(kept, LocalDate.ofInstant(command.at(), zone), errors) : List.of();
        if (errors.any()) {
            return again(command, id, errors, kept, redirect);
        }
        try {
            if (counter) {
                counters.propose(command, id, proposed, reason);
            } else {
                decisions.answerMeasures(command, id, Boolean.parseBoolean(accepted), reason);
            }
        } catch (Refused.Missing refused) {
            errors = refused.field().equals("measures")
                    ? errors.add("measures-counter", "review.problem.counter")
                    : errors.add("measures-reason", "review.problem.reason");
            return again(command, id, errors, kept, redirect);
        }
        Flash.receipted(
                redirect,
                command,
                accepted.equals("true")
                        ? "review.measures.accepted"
                        : counter ? "review.measures.countered" : "review.measures.declined");
        return page(command, id);
    }

    @PostMapping("/draft-comment")
    String comment(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rebuts,
            @RequestParam(name = "draft-comment", defaultValue = "") String text,
            @RequestParam(name = "draft-evidence", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        Map<String, String> kept = Map.of("rebuts", rebuts, "draft-comment", text);
        if (!rebuts.matches("true|false")) {
            return again(command, id, "rebuts", "review.problem.choose", kept, redirect);
        }
        if (rebuts.equals("true") && text.isBlank()) {
            return again(command, id, "draft-comment", "review.problem.reason", kept, redirect);
        }
        try {
            attach(command, id, file);
        } catch (FileRefused refused) {
            return again(command, id, "draft-evidence", refused.messageKey(), kept, redirect);
        }
        comments.comment(command, id, Boolean.parseBoolean(rebuts), text.strip());
        Flash.receipted(redirect, command, "review.draft-commented");
        return page(command, id);
    }

    @PostMapping("/objection")
    String object(
            Command command,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String objection,
            @RequestParam(name = "objection-evidence", required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        if (objection.isBlank()) {
            return again(command, id, "objection", "review.problem.reason", Map.of(), redirect);
        }
        try {
            attach(command, id, file);
        } catch (FileRefused refused) {
            return again(
                    command, id, "objection-evidence", refused.messageKey(), Map.of("objection", objection), redirect);
        }
        objections.object(command, id, objection.strip());
        Flash.receipted(redirect, command, "review.objected");
        return page(command, id);
    }

    private String again(
            Command command, UUID id, String field, String key, Map<String, String> kept, RedirectAttributes redirect) {
        return again(command, id, FieldErrors.none().add(field, key), kept, redirect);
    }

    private String again(
            Command command, UUID id, FieldErrors errors, Map<String, String> kept, RedirectAttributes redirect) {
        // only the researcher has a page to which the mistake could be told
        if (!files.sight(command.actor(), id).isOwnOf(command.actor().person())) {
            throw new NotAllowed("review.answer");
        }
        redirect.addFlashAttribute("errors", errors);
        redirect.addFlashAttribute("kept", kept);
        return page(command, id);
    }

    private String page(Command command, UUID id) {
        CaseFile file = files.sight(command.actor(), id);
        return "redirect:" + (file.kind() == CaseKind.DISCLOSURE ? "/disclosure/" : "/collaboration/") + id;
    }
}
