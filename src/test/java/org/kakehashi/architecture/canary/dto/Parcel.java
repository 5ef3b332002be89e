package org.kakehashi.architecture.canary.dto;

/** In a package that is named for a pattern and not for a thing. */
public record Parcel(String content) {}
