package org.kakehashi.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;

/**
 * What {@code parts/layout} shows around every page.
 *
 * @param institution empty where no unit is known yet
 * @param person nobody before sign-in
 * @param role none, where somebody has signed in who has no role here
 * @param roles those for which his sign-in suffices
 * @param here the path of this page, to mark it in the navigation
 * @param assets the edition of {@link Assets}
 */
public record Frame(
        Locale locale,
        String institution,
        boolean demo,
        @Nullable Person person,
        @Nullable Role role,
        Set<Role> roles,
        int workCount,
        String workPath,
        List<Place> places,
        String here,
        String linkJa,
        String linkEn,
        String assets) {

    public String lang() {
        return locale.getLanguage();
    }

    public boolean signedIn() {
        return person != null;
    }

    public boolean withoutRole() {
        return signedIn() && role == null;
    }

    /** The left rail is for those who work here all day. */
    public boolean rail() {
        return !places.isEmpty() && (role == Role.OFFICER || role == Role.AUDITOR);
    }

    /** Whether the page is below the place, and below no nearer one. */
    public boolean at(Place place) {
        return below(place)
                && places.stream()
                        .noneMatch(other -> below(other)
                                && other.path().length() > place.path().length());
    }

    private boolean below(Place place) {
        return here.equals(place.path()) || here.startsWith(place.path() + "/");
    }

    /** A fresh one for each form. */
    public UUID newCommandId() {
        return UUID.randomUUID();
    }
}
