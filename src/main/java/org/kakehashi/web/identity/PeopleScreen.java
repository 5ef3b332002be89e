package org.kakehashi.web.identity;

import java.util.List;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.identity.Unit;

/**
 * The page {@code identity/people}: unit by unit, those who belong to it.
 *
 * @param changes whether the reader may enter people and grant roles
 */
public record PeopleScreen(List<Group> groups, boolean changes) {

    /** A unit with somebody in it. */
    public record Group(Unit unit, List<Member> members) {}

    /** Somebody and the roles that he may act in. */
    public record Member(Person person, List<Role> roles) {}
}
