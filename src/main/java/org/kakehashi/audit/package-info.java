/**
 * The auditor's workplace: search, timeline, path and tables. Reads only.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "trail",
            "trail :: log",
            "trail :: bundle",
            "identity",
            "fact",
            "reference",
            "notice",
            "file",
            "policy",
            "screening",
            "disclosure",
            "collaboration",
            "document",
            "review"
        })
package org.kakehashi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
