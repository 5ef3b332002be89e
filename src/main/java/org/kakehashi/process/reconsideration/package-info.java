/** The flow {@code reconsideration}: what it does at each node. */
@NullMarked
package org.kakehashi.process.reconsideration;

import org.jspecify.annotations.NullMarked;
