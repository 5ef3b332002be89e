/**
 * Facts in, findings and reasons out. The rules themselves are tables in {@code processes/}; here is how a table is read, judged with unknowns and explained.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity", "fact"})
package org.kakehashi.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
