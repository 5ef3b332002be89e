/**
 * The forms that publishers give their lists in (rows, sheets, trees, lines), read with limits so that no file can hurt
 * the program. Nothing here knows a particular list; the classes of {@code publisher} do.
 */
@NullMarked
@NamedInterface("form")
package org.kakehashi.screening.lists.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
