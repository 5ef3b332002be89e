/**
 * The only package that imports the engine. Flows route, tables decide, aggregates refuse: here flows are wired to the
 * aggregates, and DMN files are read into the tables that {@code policy} judges.
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
            "organisation",
            "disclosure",
            "collaboration",
            "document",
            "review",
            "audit",
            "audit :: rulebook"
        })
package org.kakehashi.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
