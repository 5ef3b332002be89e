/** Screening outside a case: one name at once, and spreadsheets of many. */
@NullMarked
package org.kakehashi.web.screening;

import org.jspecify.annotations.NullMarked;
