/**
 * What every pack must keep, shown on facts made by chance: more risk is never milder, an unknown never clears, and the rest
 * of {@link org.kakehashi.policy.proof.Property}. How one case is judged is decided in the parent package.
 */
@NullMarked
package org.kakehashi.policy.proof;

import org.jspecify.annotations.NullMarked;
