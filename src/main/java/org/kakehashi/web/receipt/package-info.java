/** Pages of receipts. */
@NullMarked
package org.kakehashi.web.receipt;

import org.jspecify.annotations.NullMarked;
