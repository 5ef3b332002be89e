/**
 * What is known about a case: a value with its source and time, where nil (該当なし), blank (未記入) and unknown
 * (取得できなかった) are three different things. What follows from it is decided in {@code policy}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.kakehashi.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
