/**
 * Screens of collaborations: mine, the pages of a proposal, where it stands, partners' values and the claim of benefit. What
 * may be done is decided in {@code collaboration}; what a reviewer sees is in {@code web.review}.
 */
@NullMarked
package org.kakehashi.web.collaboration;

import org.jspecify.annotations.NullMarked;
