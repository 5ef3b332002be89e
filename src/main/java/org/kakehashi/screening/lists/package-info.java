/**
 * The lists themselves: reading a publisher's file, keeping its editions, and finding a name in them. What a match means
 * for a case is decided in {@code screening}.
 */
@NullMarked
@NamedInterface("lists")
package org.kakehashi.screening.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
