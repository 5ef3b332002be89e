/** Spreadsheets that people take away. */
@NullMarked
package org.kakehashi.web.spreadsheet;

import org.jspecify.annotations.NullMarked;
