/** Built to offend: half of a circle. */
@NullMarked
package org.kakehashi.architecture.canary.circle.one;

import org.jspecify.annotations.NullMarked;
