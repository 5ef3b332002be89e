/** The program as an institution runs it: on its own PostgreSQL, with its own provider of sign-ins, without the demo. */
@NullMarked
package org.kakehashi.ownserver;

import org.jspecify.annotations.NullMarked;
