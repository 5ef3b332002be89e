/** Built to offend: a screen that asks the database. */
@NullMarked
package org.kakehashi.architecture.canary.web;

import org.jspecify.annotations.NullMarked;
