/** Built to offend: each class here breaks one rule and proves that the rule can fail. */
@NullMarked
package org.kakehashi.architecture.canary;

import org.jspecify.annotations.NullMarked;
