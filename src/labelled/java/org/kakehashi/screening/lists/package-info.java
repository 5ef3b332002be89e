/** The shipped lists, read for benchmarks without a database. */
@NullMarked
package org.kakehashi.screening.lists;

import org.jspecify.annotations.NullMarked;
