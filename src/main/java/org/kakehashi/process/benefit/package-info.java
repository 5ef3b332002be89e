/** The flow {@code benefit-review}: what it does at each node. */
@NullMarked
package org.kakehashi.process.benefit;

import org.jspecify.annotations.NullMarked;
