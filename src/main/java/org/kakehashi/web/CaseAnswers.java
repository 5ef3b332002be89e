package org.kakehashi.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What was sent in, on the page of those who examine the case, who may read it because it is before them. The screens of
 * the module that has the case declare a bean.
 */
@FunctionalInterface
public interface CaseAnswers {

    /** Empty where the case is none of this module's. The caller has decided that the case may be seen. */
    Optional<CaseInserts.Insert> of(UUID caseId, Locale locale);
}
