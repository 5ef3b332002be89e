package org.kakehashi.web.identity;

import static org.kakehashi.identity.Role.ADMINISTRATOR;
import static org.kakehashi.identity.Role.AUDITOR;
import static org.kakehashi.identity.Role.COMMITTEE;
import static org.kakehashi.identity.Role.EXECUTIVE;
import static org.kakehashi.identity.Role.OFFICER;
import static org.kakehashi.identity.Role.RESEARCHER;
import static org.kakehashi.identity.Role.UNIT_HEAD;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.kakehashi.identity.Role;
import org.kakehashi.web.Acting;
import org.kakehashi.web.refusal.LastResort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** The chain for people: a session, a form to sign in, a token in every form, and no path that is not listed here. */
@Configuration
class BrowserSecurity {

    private static final Set<Role> EVERYBODY =
            Set.of(RESEARCHER, UNIT_HEAD, OFFICER, COMMITTEE, EXECUTIVE, AUDITOR, ADMINISTRATOR);
    private static final Set<Role> CASE_WORK = Set.of(RESEARCHER, UNIT_HEAD, OFFICER, COMMITTEE, EXECUTIVE, AUDITOR);
    private static final Set<Role> OFFICE = Set.of(OFFICER);
    private static final Set<Role> AUDIT = Set.of(AUDITOR);
    private static final Set<Role> LISTS = Set.of(OFFICER, AUDITOR);
    private static final Set<Role> ERASURE = Set.of(OFFICER, AUDITOR);

    @Bean
    @Order(2)
    SecurityFilterChain browser(HttpSecurity http, Acting acting, InstitutionSignIn institution) throws Exception {
        SecurityHeaders.on(http);
        institution.on(http);
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/css/**", "/js/**", "/lib/**", "/favicon.svg")
                                .permitAll()
                                .requestMatchers("/sign-in", "/error", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/home/**",
                                        "/role",
                                        "/people/**",
                                        "/help/**",
                                        "/notices/**",
                                        "/receipts/**",
                                        "/report/**")
                                .access(new ActingAs(acting, EVERYBODY))
                                .requestMatchers("/processes/**", "/api/docs", "/api/swagger-ui/**", "/api-docs/**")
                                .access(new ActingAs(acting, EVERYBODY))
                                .requestMatchers("/disclosure/**", "/collaboration/**", "/review/**")
                                .access(new ActingAs(acting, CASE_WORK))
                                .requestMatchers("/files/**", "/letters/**")
                                .access(new ActingAs(acting, CASE_WORK))
                                .requestMatchers("/lists/**")
                                .access(new ActingAs(acting, LISTS))
                                .requestMatchers("/screening/kept/**")
                                .access(new ActingAs(acting, LISTS))
                                .requestMatchers("/screening/**")
                                .access(new ActingAs(acting, OFFICE))
                                .requestMatchers("/erasures/**")
                                .access(new ActingAs(acting, ERASURE))
                                .requestMatchers("/audit/**")
                                .access(new ActingAs(acting, AUDIT))
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/home")
                        .failureUrl(SignInRefusal.PASSWORD.page())
                        .permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(BrowserSecurity::denied))
                .addFilterBefore(new LongestSession(), DisableEncodeUrlFilter.class)
                .build();
    }

    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            request.setAttribute(LastResort.EXPIRED, true);
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
