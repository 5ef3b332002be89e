/** What the reader has been told, and the way from there to the case. */
@NullMarked
package org.kakehashi.web.notice;

import org.jspecify.annotations.NullMarked;
