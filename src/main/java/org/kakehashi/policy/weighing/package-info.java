/**
 * What may lower a concern, what speaks for a collaboration, and the form that both together suggest. A person decides;
 * nothing here does. Benefit can choose among forms of collaboration and never lifts a prohibition.
 */
@NullMarked
package org.kakehashi.policy.weighing;

import org.jspecify.annotations.NullMarked;
