package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Builds the {@link Frame} of a page. */
@Component
public class Frames {

    private final Assets assets;
    private final Acting acting;
    private final People people;
    private final @Nullable WorkCount work;
    private final List<Place> places;
    private final boolean demo;

    Frames(
            Assets assets,
            Acting acting,
            People people,
            ObjectProvider<WorkCount> work,
            ObjectProvider<Place> places,
            Environment environment) {
        this.assets = assets;
        this.acting = acting;
        this.people = people;
        this.work = work.getIfAvailable();
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::weight)).toList();
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The frame with person, role and navigation. */
    public Frame of(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        return with(
                acting.signedIn().orElse(null),
                acting.actor(request).orElse(null),
                institution(locale),
                locale,
                request);
    }

    /** A frame that needs nothing from the database, for the page that tells of a breakdown. */
    public Frame plain(HttpServletRequest request) {
        return with(null, null, "", RequestContextUtils.getLocale(request), request);
    }

    private String institution(Locale locale) {
        return people.units().stream()
                .filter(unit -> unit.parent() == null)
                .findFirst()
                .map(unit -> unit.name(locale))
                .orElse("");
    }

    private Frame with(
            @Nullable SignedIn signedIn,
            @Nullable Actor actor,
            String institution,
            Locale locale,
            HttpServletRequest request) {
        Optional<SignedIn> who = Optional.ofNullable(signedIn);
        Optional<Actor> known = Optional.ofNullable(actor);
        return new Frame(
                locale,
                institution,
                demo,
                who.flatMap(one -> people.find(one.person())).orElse(null),
                known.map(Actor::role).orElse(null),
                who.map(acting::roles).orElse(Set.of()),
                actor == null || work == null ? 0 : work.of(actor),
                actor == null || work == null ? "/home" : work.path(actor),
                known.map(a -> places.stream()
                                .filter(place -> place.roles().contains(a.role()))
                                .toList())
                        .orElse(List.of()),
                request.getRequestURI(),
                Languages.link(request, "ja"),
                Languages.link(request, "en"),
                assets.edition());
    }
}
