/**
 * Erasure of what is said in a case or about a person: asked for by one officer, approved by another, then done in every
 * module and in the trail's keys, and done again when a restore brings it back. What stays, and why, is decision 13.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity", "database"})
package org.kakehashi.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
