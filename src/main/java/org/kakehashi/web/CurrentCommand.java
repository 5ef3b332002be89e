package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler method that asks for a {@link Command} one with the id that the client made: the form's hidden field
 * {@code commandId} ({@code parts/command}), or the header {@code Idempotency-Key}. A form has always one; a request of a
 * program may come without and then stands for itself.
 */
@Component
class CurrentCommand implements HandlerMethodArgumentResolver {

    private final CurrentActor actors;
    private final Clock clock;

    CurrentCommand(CurrentActor actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String given = request.getHeader("Idempotency-Key");
        if (given == null) {
            given = request.getParameter("commandId");
        }
        if (given == null && isOfProgram(request)) {
            return new Command(UUID.randomUUID(), actors.of(request), clock.instant());
        }
        return new Command(id(given), actors.of(request), clock.instant());
    }

    private static boolean isOfProgram(NativeWebRequest request) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        return servlet != null && servlet.getRequestURI().startsWith("/api/");
    }

    private static UUID id(@Nullable String given) {
        if (given == null) {
            throw new MissingCommandId();
        }
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new MissingCommandId();
        }
    }
}
