/**
 * Flows, tables and packs in words, as anybody who has signed in may read them, so that "where is the rule that decides
 * this?" has an answer in the product. What a table says of a case is the parent package's affair.
 */
@NullMarked
@NamedInterface("rulebook")
package org.kakehashi.audit.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
