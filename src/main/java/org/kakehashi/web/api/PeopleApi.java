package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Directory;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, units and roles for programs: read by all, entered and granted by an administrator. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "people")
class PeopleApi {

    /** Somebody of the institution and what he may act as. */
    record Member(UUID id, String nameJa, String nameEn, UUID unit, Set<Role> roles) {}

    /** Who asks, and in which role. */
    record Self(UUID id, Role role, Set<Role> roles) {}

    /** A new unit; without a parent it belongs to the institution itself. */
    record NewUnit(@Nullable String nameJa, @Nullable String nameEn, @Nullable UUID parent) {}

    /** What is known of somebody; without {@code email} he gets no mail. */
    record Details(@Nullable String nameJa, @Nullable String nameEn, @Nullable String email, @Nullable UUID unit) {}

    /** A role granted, or withdrawn; with {@code unit} for its head. */
    record Change(@Nullable Role role, @Nullable UUID unit, @Nullable Boolean granted, @Nullable String reason) {}

    /** The id of what was entered. */
    record Entered(UUID id) {}

    private final People people;
    private final Directory directory;

    PeopleApi(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    @GetMapping("/me")
    @Operation(summary = "自分 / Who I am and what I act as; the header Acting-Role chooses")
    Self self(Actor actor) {
        return new Self(actor.person(), actor.role(), people.rolesOf(actor.person()));
    }

    @GetMapping("/people")
    @Operation(summary = "人 / People")
    List<Member> people() {
        return people.notErased().stream()
                .map(one -> new Member(one.id(), one.nameJa(), one.nameEn(), one.unit(), people.rolesOf(one.id())))
                .toList();
    }

    @GetMapping("/units")
    @Operation(summary = "部局 / Units")
    List<Unit> units() {
        return people.units();
    }

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "部局を登録する / Enter a unit (administrator)")
    Entered enterUnit(Command command, @RequestBody NewUnit body) {
        return new Entered(directory.enterUnit(command, body.nameJa(), body.nameEn(), body.parent()));
    }

    @PutMapping("/people/{username}")
    @Operation(summary = "人を登録する、または改める / Enter somebody, or change what is known of him (administrator)")
    Entered put(Command command, @PathVariable String username, @RequestBody Details body) {
        return new Entered(directory.put(
                command, new Directory.Entry(username, body.nameJa(), body.nameEn(), body.email(), body.unit())));
    }

    @PostMapping("/people/{id}/roles")
    @Operation(summary = "役割を与える、または外す / Grant or withdraw a role (administrator; nobody does so for himself)")
    Set<Role> change(Command command, @PathVariable UUID id, @RequestBody Change body) throws BindException {
        boolean granted = Given.of(body.granted(), "granted");
        directory.changeRole(command, new Directory.RoleChange(id, body.role(), body.unit(), granted, body.reason()));
        return people.rolesOf(id);
    }
}
