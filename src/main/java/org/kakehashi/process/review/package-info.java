/** The flow {@code institutional-review}: what it does at each node, and how the module {@code review} moves it. */
@NullMarked
package org.kakehashi.process.review;

import org.jspecify.annotations.NullMarked;
