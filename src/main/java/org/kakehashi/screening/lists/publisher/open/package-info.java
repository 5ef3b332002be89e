/** Readers for the forms in which open collections, institutes and the institution itself give lists; one class for each form. */
@NullMarked
package org.kakehashi.screening.lists.publisher.open;

import org.jspecify.annotations.NullMarked;
