package org.kakehashi.web.identity;

import java.util.List;
import org.kakehashi.identity.People;
import org.kakehashi.web.SignedIn;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The person of the institution that a bearer token speaks of. Scopes grant nothing: roles are granted here. */
record TokenHolder(People people, String personClaim) implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String username = token.getClaimAsString(personClaim);
        if (username == null) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        return people.byUsername(username)
                .map(person -> new UsernamePasswordAuthenticationToken(
                        new SignedIn(person.id(), person.username(), ""), token, List.of()))
                .orElseThrow(() -> new InvalidBearerTokenException("the token names nobody who is known here"));
    }
}
