/** What the researcher sees and does on his own case. */
@NullMarked
package org.kakehashi.web.review.own;

import org.jspecify.annotations.NullMarked;
