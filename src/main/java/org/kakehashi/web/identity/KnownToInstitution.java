package org.kakehashi.web.identity;

import java.util.List;
import java.util.Optional;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The person of the institution of whom its provider speaks, named by the same claim as in a program's token. Groups and
 * scopes grant nothing: roles are granted here.
 *
 * @param strong the classes of sign-in ({@code acr}) of which one is asked of whoever has more rights than a researcher;
 *     none, if any will do
 */
record KnownToInstitution(People people, String personClaim, List<String> strong)
        implements OAuth2UserService<OidcUserRequest, OidcUser> {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        String username = new OidcUserService().loadUser(request).getClaimAsString(personClaim);
        Person person = Optional.ofNullable(username)
                .flatMap(people::byUsername)
                .orElseThrow(() -> refused(SignInRefusal.UNKNOWN));
        String given = request.getIdToken().getAuthenticationContextClass();
        boolean suffices = strong.isEmpty() || (given != null && strong.contains(given));
        if (!suffices && people.rolesOf(person.id()).stream().anyMatch(Role::privileged)) {
            throw refused(SignInRefusal.TOO_WEAK);
        }
        return new FromInstitution(person, request.getIdToken(), suffices);
    }

    private static OAuth2AuthenticationException refused(SignInRefusal why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why.name()));
    }
}
