/** Identifies an organisation in any form: {@code templates/parts/look-up.html}. */
@NullMarked
package org.kakehashi.web.lookup;

import org.jspecify.annotations.NullMarked;
