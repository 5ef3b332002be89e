/**
 * The sealed channel for suspected wrongdoing: anybody may report, only the people named for it read, and both can go on
 * talking. Apart from cases, work lists and notices.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity"})
package org.kakehashi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
