/**
 * The rules in force: packs as they are read from {@code processes/packs}, checked, kept with their exact bytes and dates,
 * and looked up by day. What a rule does when it holds is decided in the parent package.
 */
@NullMarked
package org.kakehashi.policy.pack;

import org.jspecify.annotations.NullMarked;
