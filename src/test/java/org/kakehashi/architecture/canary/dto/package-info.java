/** Built to offend: a package named for a pattern. */
@NullMarked
package org.kakehashi.architecture.canary.dto;

import org.jspecify.annotations.NullMarked;
