/** The flow {@code collaboration-decision}: what it does at each node, and how the module {@code collaboration} moves it. */
@NullMarked
package org.kakehashi.process.collaboration;

import org.jspecify.annotations.NullMarked;
