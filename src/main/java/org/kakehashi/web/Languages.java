package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Japanese or English: what the cookie {@code lang} says, else what the browser prefers, else Japanese. {@code ?lang=en} on
 * any page sets the cookie and leads back to the same page without it.
 */
final class Languages extends CookieLocaleResolver implements HandlerInterceptor {

    static final String NAME = "lang";
    private static final List<Locale> KNOWN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    Languages() {
        super(NAME);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(Languages::preferred);
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.JAPANESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wish -> known(wish.getLanguage()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(Locale.JAPANESE);
    }

    private static @Nullable Locale known(@Nullable String language) {
        return KNOWN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return known(value);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Locale wished = known(request.getParameter(NAME));
        if (wished == null || !request.getMethod().equals("GET")) {
            return true;
        }
        setLocale(request, response, wished);
        response.sendRedirect(local(ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam(NAME)
                .build()
                .toUriString()));
        return false;
    }

    /** This page, or the one that its form stood on, in the language. */
    static String link(HttpServletRequest request, String language) {
        String page = "/home";
        if (request.getMethod().equals("GET")) {
            page = ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
        } else if (request.getHeader("Referer") != null) {
            page = request.getHeader("Referer");
        }
        return UriComponentsBuilder.fromUriString(local(page))
                .replaceQueryParam(NAME, language)
                .build()
                .toUriString();
    }

    /** Path and query alone, so that no foreign host gets in. */
    private static String local(String address) {
        var parts = UriComponentsBuilder.fromUriString(address).build();
        String path = parts.getPath() == null || parts.getPath().isEmpty() ? "/" : parts.getPath();
        path = "/" + path.replaceAll("^[/\\\\]+", "");
        return parts.getQuery() == null ? path : path + "?" + parts.getQuery();
    }
}
