package org.kakehashi.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Directory;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.WrongEntry;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People, units and roles in the hands of an administrator. */
@Controller
@RequestMapping("/people/directory")
class DirectoryController {

    private final Directory directory;
    private final People people;
    private final Permissions permissions;
    private final Texts texts;

    DirectoryController(Directory directory, People people, Permissions permissions, Texts texts) {
        this.directory = directory;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Actor actor, Locale locale) {
        permissions.require(actor, "people.enter");
        return page(actor, locale, Map.of());
    }

    @PostMapping("/people")
    ModelAndView put(
            Command command, Locale locale, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        Directory.Entry entry = new Directory.Entry(
                sent.get("username"), sent.get("nameJa"), sent.get("nameEn"), sent.get("email"), id(sent.get("unit")));
        return stored(command, locale, sent, () -> directory.put(command, entry))
                .orElseGet(() -> done(redirect, "identity.directory.person.done"));
    }

    @PostMapping("/units")
    ModelAndView enterUnit(
            Command command, Locale locale, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        return stored(
                        command,
                        locale,
                        sent,
                        () -> directory.enterUnit(
                                command, sent.get("unit-nameJa"), sent.get("unit-nameEn"), id(sent.get("unit-parent"))))
                .orElseGet(() -> done(redirect, "identity.directory.unit.done"));
    }

    @PostMapping("/roles")
    ModelAndView changeRole(
            Command command, Locale locale, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(sent.get("role-role")))
                .findFirst()
                .orElse(null);
        Directory.RoleChange change = new Directory.RoleChange(
                id(sent.get("role-person")),
                role,
                role == Role.UNIT_HEAD ? id(sent.get("role-unit")) : null,
                !"false".equals(sent.get("role-granted")),
                sent.get("role-reason"));
        return stored(command, locale, sent, () -> directory.changeRole(command, change))
                .orElseGet(() -> done(redirect, "identity.directory.role.done"));
    }

    /** The page again with what is wrong; nothing, if it was stored. */
    private Optional<ModelAndView> stored(Command command, Locale locale, Map<String, String> sent, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (WrongEntry wrong) {
            String form = sent.getOrDefault("form", "");
            ModelAndView again = page(command.actor(), locale, sent).addObject("errors", errors(wrong, form));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return Optional.of(again);
        }
    }

    /** @param form what the names of the form's fields begin with */
    static FieldErrors errors(WrongEntry wrong, String form) {
        FieldErrors errors = FieldErrors.none();
        wrong.fields().forEach((field, why) -> errors.add(form + field, "identity.problem." + why));
        return errors;
    }

    private static ModelAndView done(RedirectAttributes redirect, String key) {
        Flash.done(redirect, key);
        return new ModelAndView("redirect:/people/directory");
    }

    private ModelAndView page(Actor actor, Locale locale, Map<String, String> kept) {
        List<Choice> others = people.notErased().stream()
                .filter(one -> !one.id().equals(actor.person()))
                .map(one -> Choice.of(one.id().toString(), one.name(locale) + " (" + one.username() + ")"))
                .toList();
        List<Choice> roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> Choice.of(role.name(), say(locale, "web.role." + role)))
                .toList();
        List<Choice> units = people.units().stream()
                .map(unit -> Choice.of(unit.id().toString(), unit.name(locale)))
                .toList();
        List<Choice> changes = List.of(
                Choice.of("true", say(locale, "identity.directory.role.grant")),
                Choice.of("false", say(locale, "identity.directory.role.withdraw")));
        return new ModelAndView(
                "identity/directory", "screen", new DirectoryScreen(others, roles, units, changes, kept));
    }

    private String say(Locale locale, String key) {
        return Texts.in(texts, locale, key);
    }

    private static @Nullable UUID id(@Nullable String sent) {
        return Optional.ofNullable(sent)
                .filter(one -> one.length() == 36)
                .flatMap(one -> {
                    try {
                        return Optional.of(UUID.fromString(one));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }
}
