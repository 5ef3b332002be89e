/** Screens of {@code erasure}: what is asked for, what was erased, and the line that tells so on a case. */
@NullMarked
package org.kakehashi.web.erasure;

import org.jspecify.annotations.NullMarked;
