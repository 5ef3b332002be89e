/**
 * The proposal as a document: one record for each page that is asked, and what a page still lacks. What follows from the
 * answers is decided by tables; who may write and send it in {@code collaboration}.
 */
@NullMarked
package org.kakehashi.collaboration.proposal;

import org.jspecify.annotations.NullMarked;
