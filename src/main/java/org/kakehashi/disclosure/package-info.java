/**
 * What a researcher declares, in versions. Whether it is accepted is decided by tables and in {@code review}.
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
            "organisation"
        })
package org.kakehashi.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
