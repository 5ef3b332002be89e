/** What is known of a case and what the rules find in it, put into words: for reviewers in full, for the researcher in public words. */
@NullMarked
package org.kakehashi.web.review.findings;

import org.jspecify.annotations.NullMarked;
