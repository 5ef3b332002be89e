/** Screens of public indices of countries: the list, how they come in, and what stands beside a case. */
@NullMarked
package org.kakehashi.web.situation;

import org.jspecify.annotations.NullMarked;
