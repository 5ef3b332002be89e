package org.kakehashi.web.erasure;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.erasure.Erasure;
import org.kakehashi.erasure.Erasures;
import org.kakehashi.erasure.Ground;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Person;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.screening.kept.KeptScreening;
import org.kakehashi.screening.kept.KeptScreenings;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erasures: asked for by one officer, approved or refused by another, told to the auditor. */
@Controller
@RequestMapping("/erasures")
class ErasuresController {

    private final Erasures erasures;
    private final People people;
    private final CaseFiles files;
    private final KeptScreenings kept;
    private final Permissions permissions;
    private final Texts texts;

    ErasuresController(
            Erasures erasures,
            People people,
            CaseFiles files,
            KeptScreenings kept,
            Permissions permissions,
            Texts texts) {
        this.erasures = erasures;
        this.people = people;
        this.files = files;
        this.kept = kept;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Locale locale, Model model) {
        return show(actor, locale, Map.of("kind", "CASE"), model);
    }

    private String show(Actor actor, Locale locale, Map<String, String> kept, Model model) {
        List<Erasure> all = erasures.newest(actor);
        model.addAttribute(
                "screen",
                new ErasuresScreen(
                        all.stream()
                                .filter(one -> one.state() == Erasure.State.REQUESTED)
                                .map(one -> line(one, actor, locale))
                                .toList(),
                        all.stream()
                                .filter(one -> one.state() != Erasure.State.REQUESTED)
                                .map(one -> line(one, actor, locale))
                                .toList(),
                        permissions.may(actor, "erasure.request"),
                        choices(Erasure.Kind.values(), "erasure.kind.", locale),
                        choices(Ground.values(), "erasure.ground.", locale),
                        kept));
        return "erasure/erasures";
    }

    @PostMapping
    String ask(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<Erasure.Kind> kind = named(Erasure.Kind.values(), sent.get("kind"));
        Optional<Ground> ground = named(Ground.values(), sent.get("ground"));
        Optional<UUID> subject =
                kind.flatMap(one -> subject(one, sent.getOrDefault("of", "").strip()));
        if (subject.isEmpty() || ground.isEmpty()) {
            FieldErrors errors = FieldErrors.none();
            if (subject.isEmpty()) {
                errors.add("of", "erasure.problem.of");
            }
            if (ground.isEmpty()) {
                errors.add("ground", "erasure.problem.ground");
            }
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(command.actor(), locale, sent, model);
        }
        erasures.request(command, kind.get(), subject.get(), ground.get());
        Flash.done(redirect, "erasure.asked");
        return "redirect:/erasures";
    }

    @PostMapping("/{id}/approval")
    String approve(Command command, @PathVariable UUID id, RedirectAttributes redirect) {
        erasures.approve(command, id);
        Flash.done(redirect, "erasure.approved");
        return "redirect:/erasures";
    }

    @PostMapping("/{id}/refusal")
    String refuse(Command command, @PathVariable UUID id, RedirectAttributes redirect) {
        erasures.refuse(command, id);
        Flash.done(redirect, "erasure.refused");
        return "redirect:/erasures";
    }

    private Optional<UUID> subject(Erasure.Kind kind, String of) {
        return kind == Erasure.Kind.CASE
                ? files.numbered(of).map(CaseFile::id).or(() -> kept.numbered(of)
                        .map(KeptScreening::id))
                : people.byUsername(of).map(Person::id);
    }

    private ErasuresScreen.Line line(Erasure one, Actor reader, Locale locale) {
        String of = one.kind() == Erasure.Kind.CASE
                ? files.find(one.subject()).map(CaseFile::number).orElseGet(() -> KeptScreening.numberOf(one.subject()))
                : name(one.subject(), locale);
        return new ErasuresScreen.Line(
                one.id(),
                say(locale, "erasure.kind." + one.kind()),
                of,
                say(locale, "erasure.ground." + one.ground()),
                say(locale, "erasure.state." + one.state()),
                name(one.requestedBy(), locale),
                one.requestedAt(),
                one.decidedBy() == null ? null : name(one.decidedBy(), locale),
                one.decidedAt(),
                one.requestedBy().equals(reader.person()));
    }

    private String name(UUID person, Locale locale) {
        return people.find(person).map(one -> one.name(locale)).orElse("");
    }

    private <E extends Enum<E>> List<Choice> choices(E[] all, String place, Locale locale) {
        return Arrays.stream(all)
                .map(one -> Choice.of(one.name(), say(locale, place + one)))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @org.jspecify.annotations.Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private String say(Locale locale, String key) {
        return Texts.in(texts, locale, key);
    }
}
