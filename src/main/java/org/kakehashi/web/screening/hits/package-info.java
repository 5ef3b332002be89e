/** The queue of matches with lists. */
@NullMarked
package org.kakehashi.web.screening.hits;

import org.jspecify.annotations.NullMarked;
