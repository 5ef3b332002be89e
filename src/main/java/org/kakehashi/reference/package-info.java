/**
 * Programmes, technology fields, holidays: dated data with a source. No rule is here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity"})
package org.kakehashi.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
