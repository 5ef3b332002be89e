/** The screen on which benefit is claimed, where some risk is foreseen (P5). */
@NullMarked
package org.kakehashi.web.collaboration.benefit;

import org.jspecify.annotations.NullMarked;
