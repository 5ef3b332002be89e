/**
 * What would have to be otherwise for a milder outcome: the fewest facts and measures; and what was not told that rules
 * would read. What was found, and what would lift one
 * finding, is told in the parent package.
 */
@NullMarked
package org.kakehashi.policy.change;

import org.jspecify.annotations.NullMarked;
