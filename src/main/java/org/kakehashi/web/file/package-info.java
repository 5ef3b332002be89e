/** Evidence of a case: list, add, download. What is taken and who may read it is decided in {@code file} and {@code identity}. */
@NullMarked
package org.kakehashi.web.file;

import org.jspecify.annotations.NullMarked;
