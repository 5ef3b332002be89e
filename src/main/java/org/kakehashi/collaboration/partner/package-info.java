/**
 * The standing record of a partner: its names and what was stated and confirmed about the shared values, once for all its
 * cases (P2). Who may state and confirm is decided in {@code Partners}; what follows in tables.
 */
@NullMarked
package org.kakehashi.collaboration.partner;

import org.jspecify.annotations.NullMarked;
