/**
 * The matching interface of OpenSanctions' yente, answered from the lists of this product: clients of yente can be pointed
 * here. See the ADR on it for the fields that apply.
 */
@NullMarked
package org.kakehashi.web.api.match;

import org.jspecify.annotations.NullMarked;
