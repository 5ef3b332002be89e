/**
 * Rules that an institution enters from an official text by spreadsheet: read, checked and written as the files of a pack.
 * Whether the pack is kept and put in force is decided in the parent package.
 */
@NullMarked
package org.kakehashi.policy.pack.sheet;

import org.jspecify.annotations.NullMarked;
