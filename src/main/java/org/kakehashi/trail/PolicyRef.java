package org.kakehashi.trail;

/**
 * The table or pack that an act followed.
 *
 * @param sha256 hex hash of its exact bytes
 */
public record PolicyRef(String id, String version, String sha256) {}
