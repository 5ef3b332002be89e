/**
 * Which PostgreSQL: an own server where {@code spring.datasource.url} is set, else an embedded real one whose data survives
 * restarts. Also what must hold before the program opens: roles, and the demo's limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kakehashi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
