/**
 * What all cases together show: how many pass quickly, how long decisions take, what was held for nothing, whether what is not
 * known falls on some groups (P10, P15, P22, P23). Nothing about a single person (P19). They judge no case.
 */
@NullMarked
@NamedInterface("figures")
package org.kakehashi.review.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
