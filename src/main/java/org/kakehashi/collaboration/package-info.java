/**
 * What is intended and with whom, what was confirmed about the partner's values, and what benefit is claimed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"trail", "identity", "fact", "reference", "notice", "file", "policy", "screening"})
package org.kakehashi.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
