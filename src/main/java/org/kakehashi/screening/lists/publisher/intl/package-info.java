/** Readers for the forms in which the United Kingdom, the European Union, the United Nations and Canada publish lists; one class for each form. */
@NullMarked
package org.kakehashi.screening.lists.publisher.intl;

import org.jspecify.annotations.NullMarked;
