package org.kakehashi.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in with a browser by the institution's own provider (OpenID Connect, code flow with PKCE), where
 * {@code spring.security.oauth2.client} registers one or more.
 */
@Component
class InstitutionSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(InstitutionSignIn.class);
    private static final String START = "/oauth2/authorization";

    private final @Nullable InMemoryClientRegistrationRepository providers;
    private final KnownToInstitution known;
    private final List<String> strong;

    InstitutionSignIn(
            ObjectProvider<InMemoryClientRegistrationRepository> providers,
            People people,
            @Value("${kakehashi.jwt.person-claim:preferred_username}") String personClaim,
            @Value("${kakehashi.sign-in.acr:}") List<String> strong) {
        this.providers = providers.getIfAvailable();
        this.known = new KnownToInstitution(people, personClaim, strong);
        this.strong = strong;
        registered().stream()
                .filter(one -> !one.getScopes().contains(OidcScopes.OPENID))
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalStateException("spring.security.oauth2.client.registration."
                            + one.getRegistrationId() + ".scope lacks openid");
                });
    }

    /** Lets people in by the providers; does nothing where there is none. */
    void on(HttpSecurity http) throws Exception {
        if (providers == null) {
            return;
        }
        OAuth2AuthorizationRequestResolver questions = questions(providers);
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .defaultSuccessUrl("/home")
                .authorizationEndpoint(asked -> asked.authorizationRequestResolver(questions))
                .userInfoEndpoint(told -> told.oidcUserService(known))
                .authorizedClientRepository(new NoTokensKept())
                .failureHandler(InstitutionSignIn::refused));
    }

    List<SignInScreen.Way> ways(HttpServletRequest request) {
        return registered().stream()
                .map(one -> new SignInScreen.Way(name(one), START + "/" + one.getRegistrationId(), end(one, request)))
                .toList();
    }

    private List<ClientRegistration> registered() {
        List<ClientRegistration> all = new ArrayList<>();
        if (providers != null) {
            providers.forEach(all::add);
        }
        return all;
    }

    private OAuth2AuthorizationRequestResolver questions(InMemoryClientRegistrationRepository asked) {
        var questions = new DefaultOAuth2AuthorizationRequestResolver(asked, START);
        questions.setAuthorizationRequestCustomizer(question -> {
            OAuth2AuthorizationRequestCustomizers.withPkce().accept(question);
            if (!strong.isEmpty()) {
                question.additionalParameters(more -> more.put("acr_values", String.join(" ", strong)));
            }
        });
        return questions;
    }

    /** What the institution calls itself; without {@code client-name} Spring says the id or the address, which is no name. */
    private static @Nullable String name(ClientRegistration one) {
        String name = one.getClientName();
        boolean given = !name.equals(one.getRegistrationId())
                && !name.equals(one.getProviderDetails().getIssuerUri());
        return given ? name : null;
    }

    /** Where one signs out of the provider too, which other programs' sessions may hang on. */
    private static @Nullable String end(ClientRegistration one, HttpServletRequest request) {
        Object end = one.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        if (end == null) {
            return null;
        }
        String back = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replaceQuery(null)
                .build()
                .toUriString();
        return UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(one.getClientId(), back)
                .toUriString();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code = why instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "none";
        SignInRefusal refusal = SignInRefusal.named(code);
        if (refusal == SignInRefusal.PROVIDER) {
            LOG.warn("the institution's sign-in failed: {}", code.replaceAll("[^a-z_]", "?"));
        }
        response.sendRedirect(request.getContextPath() + refusal.page());
    }
}
