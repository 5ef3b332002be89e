/** What all of the REST interface shares: its description. The resources are named like the modules. */
@NullMarked
package org.kakehashi.web.api;

import org.jspecify.annotations.NullMarked;
