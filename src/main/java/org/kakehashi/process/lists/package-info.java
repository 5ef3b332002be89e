/** What becomes of new editions of lists: the office is told. */
@NullMarked
package org.kakehashi.process.lists;

import org.jspecify.annotations.NullMarked;
