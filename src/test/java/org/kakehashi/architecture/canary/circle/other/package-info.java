/** Built to offend: half of a circle. */
@NullMarked
package org.kakehashi.architecture.canary.circle.other;

import org.jspecify.annotations.NullMarked;
