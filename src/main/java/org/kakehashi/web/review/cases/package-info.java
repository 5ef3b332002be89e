/** The page on which a case is examined, and each thing that can be done there. */
@NullMarked
package org.kakehashi.web.review.cases;

import org.jspecify.annotations.NullMarked;
