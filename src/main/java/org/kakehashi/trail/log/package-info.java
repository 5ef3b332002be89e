/** The log over the acts: sequencer, tiles, signed checkpoints, keys, epochs, and proofs that anybody can check. */
@NullMarked
@NamedInterface("log")
package org.kakehashi.trail.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
