/** Screens of the lists that partners are looked up in: their editions, what changed, and bringing a new one. */
@NullMarked
package org.kakehashi.web.lists;

import org.jspecify.annotations.NullMarked;
