/** The auditor's pages: read only. */
@NullMarked
package org.kakehashi.web.audit;

import org.jspecify.annotations.NullMarked;
