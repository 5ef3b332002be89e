/**
 * What people are told: notices in the product, and the outbox for what leaves it after commit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "identity"})
package org.kakehashi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
