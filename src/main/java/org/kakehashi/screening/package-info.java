/**
 * Is this party on a list, and who judged the match. A match is a question for a person, never a verdict.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity", "fact", "reference", "organisation"})
package org.kakehashi.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
