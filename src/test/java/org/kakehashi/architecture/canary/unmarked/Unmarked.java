package org.kakehashi.architecture.canary.unmarked;

/** In a package that says nothing about null. */
public record Unmarked(String maybe) {}
