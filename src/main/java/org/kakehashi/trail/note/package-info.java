/** Text formats of C2SP: signed notes, checkpoints and proof files. Pure, no database. */
@NullMarked
package org.kakehashi.trail.note;

import org.jspecify.annotations.NullMarked;
