/**
 * Uploaded evidence: what may be stored, its hash and its state. Who may read a file is decided in {@code identity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity"})
package org.kakehashi.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
