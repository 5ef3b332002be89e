/** What the templates in {@code templates/parts} are given: small records that any screen may hand to them. */
@NullMarked
package org.kakehashi.web.parts;

import org.jspecify.annotations.NullMarked;
