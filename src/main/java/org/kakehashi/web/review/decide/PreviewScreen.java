package org.kakehashi.web.review.decide;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.document.LetterScreen;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseHead;

/**
 * The page {@code review/preview}: the letter as it would go out, in both languages.
 *
 * @param commandId of the signature, so that coming back and signing again has one effect
 * @param warning what most close precedents say against it
 * @param departs whether the outcome is another than the recommended one
 */
record PreviewScreen(
        CaseHead head,
        String outcome,
        boolean departs,
        @Nullable String warning,
        List<LetterScreen.Side> sides,
        DecisionForm form,
        UUID commandId,
        List<Crumb> crumbs) {}
