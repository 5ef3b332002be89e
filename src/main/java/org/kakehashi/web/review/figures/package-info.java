/** Figures of all cases, for the office and the auditor. */
@NullMarked
package org.kakehashi.web.review.figures;

import org.jspecify.annotations.NullMarked;
