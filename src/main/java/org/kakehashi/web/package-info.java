/** The only package that imports Spring MVC: screens in sub-packages named like the modules, and {@code api} for REST. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "trail",
            "trail :: log",
            "trail :: bundle",
            "database",
            "identity",
            "receipt",
            "fact",
            "reference",
            "notice",
            "file",
            "policy",
            "reference :: situation",
            "screening",
            "screening :: lists",
            "screening :: form",
            "screening :: ask",
            "screening :: kept",
            "screening :: names",
            "screening :: sheet",
            "organisation",
            "disclosure",
            "collaboration",
            "document",
            "review",
            "review :: figures",
            "review :: precedent",
            "report",
            "erasure",
            "audit",
            "audit :: rulebook",
            "audit :: compare",
            "audit :: work",
            "audit :: replay"
        })
package org.kakehashi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
