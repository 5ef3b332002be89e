/** What reviewers see: the work list, the search for cases, and handing over; the case itself is in the packages below. */
@NullMarked
package org.kakehashi.web.review;

import org.jspecify.annotations.NullMarked;
