/**
 * The pages of a proposal as forms: which fields they have, and how what was typed becomes answers. What is missing or wrong
 * is decided in {@code collaboration.proposal}.
 */
@NullMarked
package org.kakehashi.web.collaboration.form;

import org.jspecify.annotations.NullMarked;
