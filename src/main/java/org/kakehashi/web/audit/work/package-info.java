/** The auditor's own work: acts, exceptions, samples and notes. */
@NullMarked
package org.kakehashi.web.audit.work;

import org.jspecify.annotations.NullMarked;
