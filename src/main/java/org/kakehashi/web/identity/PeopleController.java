package org.kakehashi.web.identity;

import java.util.List;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who belongs to which unit and acts in which roles. Everybody signed in may read it. */
@Controller
class PeopleController {

    private final People people;
    private final Permissions permissions;

    PeopleController(People people, Permissions permissions) {
        this.people = people;
        this.permissions = permissions;
    }

    @GetMapping("/people")
    String show(Actor actor, Model model) {
        var all = people.notErased();
        List<PeopleScreen.Group> groups = people.units().stream()
                .map(unit -> group(
                        unit,
                        all.stream()
                                .filter(person -> person.unit().equals(unit.id()))
                                .map(person ->
                                        new PeopleScreen.Member(person, List.copyOf(people.rolesOf(person.id()))))
                                .toList()))
                .filter(group -> !group.members().isEmpty())
                .toList();
        model.addAttribute("screen", new PeopleScreen(groups, permissions.may(actor, "people.enter")));
        return "identity/people";
    }

    private static PeopleScreen.Group group(Unit unit, List<PeopleScreen.Member> members) {
        return new PeopleScreen.Group(unit, members);
    }
}
