/** Readers for the forms in which the United States publish lists; one class for each form. */
@NullMarked
package org.kakehashi.screening.lists.publisher.us;

import org.jspecify.annotations.NullMarked;
