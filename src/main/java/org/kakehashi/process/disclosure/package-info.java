/** The flow {@code researcher-disclosure}: what it does at each node, and how the module {@code disclosure} moves it. */
@NullMarked
package org.kakehashi.process.disclosure;

import org.jspecify.annotations.NullMarked;
