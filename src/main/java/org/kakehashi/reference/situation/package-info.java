/**
 * What is publicly said about countries: indices with year and source, entered by the office (P20). Told beside a case as
 * context; nothing that judges may use it, and none is shipped.
 */
@NullMarked
@NamedInterface("situation")
package org.kakehashi.reference.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
