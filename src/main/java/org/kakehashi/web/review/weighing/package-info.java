/** Benefit, measures and what is left of the concerns, in words and as a picture. */
@NullMarked
package org.kakehashi.web.review.weighing;

import org.jspecify.annotations.NullMarked;
