/** Who is let in and as what: sign-in, the headers of every answer, the role one acts in, and the page of people and units. */
@NullMarked
package org.kakehashi.web.identity;

import org.jspecify.annotations.NullMarked;
