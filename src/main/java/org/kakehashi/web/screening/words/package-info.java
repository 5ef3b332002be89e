/** What the lists say, in words: which were asked, which entry bears a like name, and why. */
@NullMarked
package org.kakehashi.web.screening.words;

import org.jspecify.annotations.NullMarked;
