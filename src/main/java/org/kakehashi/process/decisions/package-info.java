/**
 * Reads the DMN files of {@code processes/} with the engine's model API into the neutral tables of {@code policy}, and
 * lends its FEEL library for cells that {@code policy} does not understand itself. Judges nothing.
 */
@NullMarked
package org.kakehashi.process.decisions;

import org.jspecify.annotations.NullMarked;
