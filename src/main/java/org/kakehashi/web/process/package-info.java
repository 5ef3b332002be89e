/** Flows, tables and packs as anybody who has signed in may read them. Nothing is changed here. */
@NullMarked
package org.kakehashi.web.process;

import org.jspecify.annotations.NullMarked;
