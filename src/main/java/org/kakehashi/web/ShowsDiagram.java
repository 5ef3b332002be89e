package org.kakehashi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The page of this handler shows a process diagram ({@code parts/diagram}). Only such pages may carry style attributes, which
 * the viewer writes; everywhere else the content security policy forbids them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsDiagram {

    /** Remembers for the headers of the answer that the page shows a diagram. */
    final class Marker implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ShowsDiagram.class)) {
                request.setAttribute(ShowsDiagram.class.getName(), true);
            }
            return true;
        }

        /** Whether the page of the request shows one. */
        public static boolean on(HttpServletRequest request) {
            return request.getAttribute(ShowsDiagram.class.getName()) != null;
        }
    }
}
