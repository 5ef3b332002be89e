/** The page on which an auditor holds two decisions against one another, and the one on which he chooses the second. */
@NullMarked
package org.kakehashi.web.audit.compare;

import org.jspecify.annotations.NullMarked;
