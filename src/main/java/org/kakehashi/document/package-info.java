/**
 * Letters as text and PDF: kept as issued, read only after the reading is in the trail. What they say comes from the
 * caller; who may read them is decided in {@code identity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity", "fact", "reference"})
package org.kakehashi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
