/**
 * What was done: append-only acts, one for each thing done, written in the same transaction. Knows UUIDs only; who may do it is decided in {@code identity}, what the act means in the module that declares its kind.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kakehashi.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
