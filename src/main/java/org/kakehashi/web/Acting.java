package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NotAllowed;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * In which role the person of a request acts. A browser keeps the choice in its session; a program names it in the header
 * {@code Acting-Role}; without a choice it is the person's first role. The roles are read afresh for each request, so a
 * role taken away is gone at once.
 */
@Component
public class Acting {

    public static final String HEADER = "Acting-Role";
    private static final String CHOSEN = "org.kakehashi.role";
    private static final String KNOWN = "org.kakehashi.actor";

    private final People people;

    Acting(People people) {
        this.people = people;
    }

    /** Whoever has signed in, also without any role. */
    public Optional<SignedIn> signedIn() {
        return signedIn(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Nobody, if nobody has signed in or he has no role. */
    public Optional<Actor> actor(HttpServletRequest request) {
        return signedIn().flatMap(who -> actor(who, request));
    }

    public Optional<Actor> actor(Authentication authentication, HttpServletRequest request) {
        return signedIn(authentication).flatMap(who -> actor(who, request));
    }

    private static Optional<SignedIn> signedIn(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private Optional<Actor> actor(SignedIn signedIn, HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Actor known && known.person().equals(signedIn.person())) {
            return Optional.of(known);
        }
        Optional<Actor> actor = role(request, roles(signedIn)).map(role -> new Actor(signedIn.person(), role));
        actor.ifPresent(known -> request.setAttribute(KNOWN, known));
        return actor;
    }

    private static Optional<Role> role(HttpServletRequest request, Set<Role> roles) {
        String named = request.getHeader(HEADER);
        if (named != null) {
            return roles.stream().filter(role -> role.name().equals(named)).findFirst();
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof Role chosen && roles.contains(chosen)) {
            return Optional.of(chosen);
        }
        return roles.stream().findFirst();
    }

    /** Those that the person has and for which the sign-in suffices. */
    public Set<Role> roles(SignedIn signedIn) {
        Set<Role> roles = people.rolesOf(signedIn.person());
        roles.removeIf(role -> !signedIn.suffices(role));
        return roles;
    }

    /** From now on in this session. @throws NotAllowed if the person does not have the role, or his sign-in does not suffice */
    public void choose(HttpServletRequest request, Role role) {
        if (signedIn().filter(who -> roles(who).contains(role)).isEmpty()) {
            throw new NotAllowed("role.choose");
        }
        request.getSession().setAttribute(CHOSEN, role);
    }
}
