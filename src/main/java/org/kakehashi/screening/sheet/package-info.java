/** Spreadsheets of parties that are looked up in the background. Their content is personal, and kept for some days only. */
@NullMarked
@NamedInterface("sheet")
package org.kakehashi.screening.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
