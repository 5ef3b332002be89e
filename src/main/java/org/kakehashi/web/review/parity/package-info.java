/** What home and partner rules demand of a case, as the page of the case shows it. */
@NullMarked
package org.kakehashi.web.review.parity;

import org.jspecify.annotations.NullMarked;
