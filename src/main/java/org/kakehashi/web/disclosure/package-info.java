/** The screens of a disclosure: fill in, check, submit, and see where it stands. What may be done is decided in {@code disclosure}. */
@NullMarked
package org.kakehashi.web.disclosure;

import org.jspecify.annotations.NullMarked;
