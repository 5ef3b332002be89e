/**
 * What an auditor does beside reading a case: looks through acts, draws samples, goes through what stands out, keeps notes. None
 * of it touches a case.
 */
@NullMarked
@NamedInterface("work")
package org.kakehashi.audit.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
