/**
 * The case: who has it and by when, questions, measures, determination, votes and signatures.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "trail",
            "identity",
            "fact",
            "reference",
            "notice",
            "file",
            "policy",
            "screening",
            "disclosure",
            "collaboration",
            "document"
        })
package org.kakehashi.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
