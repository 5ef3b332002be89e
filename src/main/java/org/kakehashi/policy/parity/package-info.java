/**
 * What the rules at home and those of the partner demand of one case, side by side, and the safeguard that is equal: no more
 * and no less (P12). What one pack says of a case is found out in the parent package.
 */
@NullMarked
package org.kakehashi.policy.parity;

import org.jspecify.annotations.NullMarked;
