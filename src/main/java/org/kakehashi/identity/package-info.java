/**
 * Who acts: people, units, roles, relations to a case, and what each may do (one file: {@code permissions.csv}). How one signs in is decided in {@code web.identity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail"})
package org.kakehashi.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
