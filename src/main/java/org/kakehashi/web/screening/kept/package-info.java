/** Answers of the lists that an officer kept. */
@NullMarked
package org.kakehashi.web.screening.kept;

import org.jspecify.annotations.NullMarked;
