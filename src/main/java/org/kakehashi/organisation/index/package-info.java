/** Finds organisations while a name is being typed. */
@NullMarked
package org.kakehashi.organisation.index;

import org.jspecify.annotations.NullMarked;
