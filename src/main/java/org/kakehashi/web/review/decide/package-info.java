/** Deciding: the form, the letters before they are signed, the signature. */
@NullMarked
package org.kakehashi.web.review.decide;

import org.jspecify.annotations.NullMarked;
