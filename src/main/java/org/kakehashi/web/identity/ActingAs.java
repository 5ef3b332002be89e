package org.kakehashi.web.identity;

import java.util.Set;
import java.util.function.Supplier;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Acting;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Admits to a path whoever acts in one of the roles. What he may do there is for {@code identity/permissions.csv}. */
record ActingAs(Acting acting, Set<Role> roles) implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(acting.actor(authentication.get(), context.getRequest())
                .filter(actor -> roles.contains(actor.role()))
                .isPresent());
    }
}
