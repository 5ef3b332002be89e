package org.kakehashi.architecture.canary.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A screen that goes past the modules. */
public record AsksTheDatabase(JdbcClient db) {}
