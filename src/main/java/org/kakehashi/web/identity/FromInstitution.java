package org.kakehashi.web.identity;

import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.web.SignedIn;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person whom the institution's provider has told us of. What else it told of him is not kept. */
final class FromInstitution extends SignedIn implements OidcUser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final OidcIdToken token;
    private final boolean strong;

    /** @param strong whether it suffices for every role; else for a researcher's, also if another is granted meanwhile */
    FromInstitution(Person person, OidcIdToken token, boolean strong) {
        super(person.id(), person.username(), "");
        this.token = token;
        this.strong = strong;
    }

    @Override
    public boolean suffices(Role role) {
        return strong || !role.privileged();
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }
}
