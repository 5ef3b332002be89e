/** The hash tree of RFC 6962 and the tiles of C2SP tlog-tiles: pure arithmetic, no database. */
@NullMarked
package org.kakehashi.trail.merkle;

import org.jspecify.annotations.NullMarked;
