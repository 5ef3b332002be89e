/**
 * Another's eye on the log: a witness signs what it has seen grow, and nothing that contradicts it (C2SP tlog-witness). A
 * program of its own, without the database, for an auditor's machine.
 */
@NullMarked
@NamedInterface("witness")
package org.kakehashi.trail.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
