/** The first page after sign-in. What stands on it comes from the screens of the other modules by {@link org.kakehashi.web.home.HomeCards}. */
@NullMarked
package org.kakehashi.web.home;

import org.jspecify.annotations.NullMarked;
