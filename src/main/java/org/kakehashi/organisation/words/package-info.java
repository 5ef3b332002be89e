/** How names of organisations are taken apart into words that can be compared. */
@NullMarked
package org.kakehashi.organisation.words;

import org.jspecify.annotations.NullMarked;
