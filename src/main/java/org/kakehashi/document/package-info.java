/**
 * Letters as text and PDF. What they say comes from the caller.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact", "reference"})
package org.kakehashi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
