/** Questions to the lists outside any case: one party at once, and spreadsheets of many. */
@NullMarked
@NamedInterface("ask")
package org.kakehashi.screening.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
