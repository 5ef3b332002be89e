package org.kakehashi.trail.bundle;

import java.util.Map;

/** Gives what an act refers to beside its openings: the exact bytes of tables and packs, and kept judgements. */
@FunctionalInterface
public interface Exhibits {

    /**
     * @param kind of the act
     * @param leaf its content
     * @return files by name, such as {@code tables/<sha256>.dmn}; the same name always with the same bytes
     */
    Map<String, byte[]> of(String kind, Map<String, Object> leaf);
}
