/**
 * What tables are told about a proposal: facts in the keys of the catalogue, and the flags of the scope table. What the
 * tables answer is decided in {@code processes}.
 */
@NullMarked
package org.kakehashi.collaboration.judging;

import org.jspecify.annotations.NullMarked;
