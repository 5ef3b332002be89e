/** Compares names in all scripts and says why, word by word. Knows no list and no database. */
@NullMarked
@NamedInterface("names")
package org.kakehashi.screening.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
