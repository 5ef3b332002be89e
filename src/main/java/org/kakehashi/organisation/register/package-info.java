/** Reads the register: the part that is shipped, or a whole dump as its publisher gives it out. */
@NullMarked
package org.kakehashi.organisation.register;

import org.jspecify.annotations.NullMarked;
