/**
 * A decision table without any engine: its cells as text, the three-valued judgement of a cell and of a row, and the port
 * through which tables are read. What a row means is decided in the parent package.
 */
@NullMarked
package org.kakehashi.policy.table;

import org.jspecify.annotations.NullMarked;
