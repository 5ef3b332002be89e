package org.kakehashi.web.identity;

import jakarta.servlet.http.HttpServletResponse;
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
import org.kakehashi.identity.Unit;
import org.kakehashi.identity.WrongEntry;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String show(Actor actor, Locale locale, Model model) {
        permissions.require(actor, "people.enter");
        return show(actor, locale, Map.of(), model);
    }

    @PostMapping("/people")
    String put(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return stored(
                command,
                locale,
                sent,
                model,
                redirect,
                response,
                "identity.directory.person.done",
                () -> directory.put(
                        command,
                        new Directory.Entry(
                                sent.get("username"),
                                sent.get("nameJa"),
                                sent.get("nameEn"),
                                sent.get("email"),
                                id(sent.get("unit")))));
    }

    @PostMapping("/units")
    String enterUnit(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return stored(
                command,
                locale,
                sent,
                model,
                redirect,
                response,
                "identity.directory.unit.done",
                () -> directory.enterUnit(
                        command, sent.get("unit-nameJa"), sent.get("unit-nameEn"), id(sent.get("unit-parent"))));
    }

    @PostMapping("/roles")
    String changeRole(
            Command command,
            Locale locale,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(sent.get("role-role")))
                .findFirst()
                .orElse(null);
        return stored(
                command,
                locale,
                sent,
                model,
                redirect,
                response,
                "identity.directory.role.done",
                () -> directory.changeRole(
                        command,
                        new Directory.RoleChange(
                                id(sent.get("role-person")),
                                role,
                                role == Role.UNIT_HEAD ? id(sent.get("role-unit")) : null,
                                !"false".equals(sent.get("role-granted")),
                                sent.get("role-reason"))));
    }

    private String stored(
            Command command,
            Locale locale,
            Map<String, String> sent,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            String done,
            Runnable work) {
        try {
            work.run();
        } catch (WrongEntry wrong) {
            String form = sent.getOrDefault("form", "");
            FieldErrors errors = FieldErrors.none();
            wrong.fields().forEach((field, why) -> errors.add(form + field, "identity.problem." + why));
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(command.actor(), locale, sent, model);
        }
        Flash.done(redirect, done);
        return "redirect:/people/directory";
    }

    private String show(Actor actor, Locale locale, Map<String, String> kept, Model model) {
        List<Choice> units = people.units().stream()
                .map((Unit unit) -> Choice.of(unit.id().toString(), unit.name(locale)))
                .toList();
        model.addAttribute(
                "screen",
                new DirectoryScreen(
                        people.notErased().stream()
                                .filter(one -> !one.id().equals(actor.person()))
                                .map(one ->
                                        Choice.of(one.id().toString(), one.name(locale) + " (" + one.username() + ")"))
                                .toList(),
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.SYSTEM)
                                .map(role -> Choice.of(role.name(), Texts.in(texts, locale, "web.role." + role)))
                                .toList(),
                        units,
                        List.of(
                                Choice.of("true", Texts.in(texts, locale, "identity.directory.role.grant")),
                                Choice.of("false", Texts.in(texts, locale, "identity.directory.role.withdraw"))),
                        kept));
        return "identity/directory";
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
