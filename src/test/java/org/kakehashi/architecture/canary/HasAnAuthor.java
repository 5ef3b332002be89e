package org.kakehashi.architecture.canary;

/**
 * Says who wrote it, which the history of the sources knows better.
 *
 * @author nobody
 */
public record HasAnAuthor(String name) {}
