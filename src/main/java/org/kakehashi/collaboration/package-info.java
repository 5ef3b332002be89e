/**
 * What is intended and with whom, what was confirmed about the partner's values, and what benefit is claimed. Sub-packages,
 * open to all: {@code proposal} (the document), {@code partner} (the standing record), {@code benefit} (the claim),
 * {@code judging} (what tables are told). Whether a procedure is needed, what is found and what is recommended is decided by
 * tables; who decides, in {@code review}.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
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
package org.kakehashi.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
