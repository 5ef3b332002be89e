/** Two decisions held against one another. */
@NullMarked
@NamedInterface("compare")
package org.kakehashi.audit.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
