/** What the record of the flows shows to auditors: the way that a case took, and files in the version of that day. */
@NullMarked
package org.kakehashi.process.picture;

import org.jspecify.annotations.NullMarked;
