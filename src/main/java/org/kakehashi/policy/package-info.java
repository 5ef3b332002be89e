/**
 * Facts in, findings and reasons out. The rules themselves are tables in {@code processes/}; here is how a table is
 * judged with unknowns and explained. Sub-packages, open to all: {@code table} (a decision table as everyone may read it,
 * and its three-valued judgement), {@code pack} (the rules in force), {@code weighing} (measures, benefit, recommendation),
 * {@code change} (the fewest facts for a milder outcome), {@code proof} (what every pack must keep, tried by chance).
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"trail", "identity", "fact"})
package org.kakehashi.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
