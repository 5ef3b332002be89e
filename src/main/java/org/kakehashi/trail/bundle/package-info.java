/** What outsiders take away: acts of some cases, or the whole trail, in a zip that can be checked without the program. */
@NullMarked
@NamedInterface("bundle")
package org.kakehashi.trail.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
