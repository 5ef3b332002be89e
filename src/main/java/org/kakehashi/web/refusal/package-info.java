/** How a refusal, a mistake in a request and a breakdown are told: as a page to a browser, as problem+json (RFC 9457) to a program. */
@NullMarked
package org.kakehashi.web.refusal;

import org.jspecify.annotations.NullMarked;
