/** What a person may keep of what he did himself: receipts, checked later without the program. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trail", "trail :: log", "identity"})
package org.kakehashi.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
