/** Answers of the lists outside a case that somebody wanted kept; nothing is kept unless asked. */
@NullMarked
@NamedInterface("kept")
package org.kakehashi.screening.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
