/**
 * Cases that came before: those that the institution decided, without names, and published ones in our own words. They show a
 * reviewer what was done; they decide nothing.
 */
@NullMarked
@NamedInterface("precedent")
package org.kakehashi.review.precedent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
