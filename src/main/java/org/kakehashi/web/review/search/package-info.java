/** The search for cases. */
@NullMarked
package org.kakehashi.web.review.search;

import org.jspecify.annotations.NullMarked;
