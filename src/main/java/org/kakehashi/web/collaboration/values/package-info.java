/** Screens on which the shared values of a partner are stated, and by an officer confirmed. */
@NullMarked
package org.kakehashi.web.collaboration.values;

import org.jspecify.annotations.NullMarked;
