/** Measurements of the program beside something to compare it with; {@code mvn -Pbench verify -Dbench=<name>} runs one. */
@NullMarked
package org.kakehashi.bench;

import org.jspecify.annotations.NullMarked;
