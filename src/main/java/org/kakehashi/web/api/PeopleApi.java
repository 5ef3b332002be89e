package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.Unit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People and units, read only, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "people")
class PeopleApi {

    /** Somebody of the institution and what he may act as. */
    record Member(UUID id, String nameJa, String nameEn, UUID unit, Set<Role> roles) {}

    /** Who asks, and in which role. */
    record Self(UUID id, Role role, Set<Role> roles) {}

    private final People people;

    PeopleApi(People people) {
        this.people = people;
    }

    @GetMapping("/me")
    @Operation(summary = "自分 / Who I am and what I act as; the header Acting-Role chooses")
    Self self(Actor actor) {
        return new Self(actor.person(), actor.role(), people.rolesOf(actor.person()));
    }

    @GetMapping("/people")
    @Operation(summary = "人 / People")
    List<Member> people() {
        return people.all().stream()
                .map(one -> new Member(one.id(), one.nameJa(), one.nameEn(), one.unit(), people.rolesOf(one.id())))
                .toList();
    }

    @GetMapping("/units")
    @Operation(summary = "部局 / Units")
    List<Unit> units() {
        return people.units();
    }
}
