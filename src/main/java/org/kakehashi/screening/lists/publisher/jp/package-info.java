/** Readers for the forms in which Japan publish lists; one class for each form. */
@NullMarked
package org.kakehashi.screening.lists.publisher.jp;

import org.jspecify.annotations.NullMarked;
