/** Letters on screen and as PDF. */
@NullMarked
package org.kakehashi.web.document;

import org.jspecify.annotations.NullMarked;
