/** The sealed channel: reporting, reading what is addressed to one, naming who reads. */
@NullMarked
package org.kakehashi.web.report;

import org.jspecify.annotations.NullMarked;
