/** Similar cases, as the page of a case and the preview of a decision show them. */
@NullMarked
package org.kakehashi.web.review.precedent;

import org.jspecify.annotations.NullMarked;
