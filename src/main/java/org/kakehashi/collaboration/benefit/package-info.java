/**
 * The benefit that is claimed for a collaboration, as answers to the rubric's questions. How the answers are graded is
 * decided in {@code policy}.
 */
@NullMarked
package org.kakehashi.collaboration.benefit;

import org.jspecify.annotations.NullMarked;
