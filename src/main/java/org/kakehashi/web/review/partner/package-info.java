/** The partners of a case in words: matches with lists, and what was stated about the shared values. */
@NullMarked
package org.kakehashi.web.review.partner;

import org.jspecify.annotations.NullMarked;
