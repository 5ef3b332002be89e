/** Decides again what was decided, from the recorded facts and the exact bytes of tables and packs, and compares. */
@NullMarked
@NamedInterface("replay")
package org.kakehashi.audit.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
