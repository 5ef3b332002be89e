package org.kakehashi.architecture.canary;

import jakarta.servlet.http.HttpServletRequest;

/** Knows of requests outside the web package. */
public record UsesServlets(HttpServletRequest request) {}
