package org.kakehashi.web.identity;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Acting;
import org.kakehashi.web.refusal.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The chain for programs: no session, no cookie. A bearer token where {@code spring.security.oauth2.resourceserver.jwt} names an
 * issuer; name and password of a demo person in the demo; else nobody.
 */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            Acting acting,
            Problems problems,
            Environment environment,
            People people,
            ObjectProvider<JwtDecoder> tokens,
            @Value("${kakehashi.jwt.person-claim:preferred_username}") String personClaim)
            throws Exception {
        SecurityHeaders.on(http);
        http.securityMatcher(programs())
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/api/v1/**", "/match/*")
                                .access(new ActingAs(acting, EnumSet.complementOf(EnumSet.of(Role.SYSTEM))))
                                .anyRequest()
                                .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> problems.write(HttpStatus.UNAUTHORIZED, request, response))
                        .accessDeniedHandler(
                                (request, response, why) -> problems.write(HttpStatus.FORBIDDEN, request, response)));
        if (tokens.getIfAvailable() != null) {
            http.oauth2ResourceServer(
                    server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(new TokenHolder(people, personClaim)))
                            .authenticationEntryPoint((request, response, why) ->
                                    problems.write(HttpStatus.UNAUTHORIZED, request, response)));
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(
                    (request, response, why) -> problems.write(HttpStatus.UNAUTHORIZED, request, response)));
        }
        return http.build();
    }

    /** All of the interface but the page on which people browse it. */
    private static RequestMatcher programs() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                paths.matcher("/match/**"),
                new AndRequestMatcher(
                        paths.matcher("/api/**"),
                        new NegatedRequestMatcher(new OrRequestMatcher(
                                paths.matcher("/api/docs"), paths.matcher("/api/swagger-ui/**")))));
    }
}
