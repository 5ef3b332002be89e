package org.kakehashi.web.audit.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.Sample;
import org.kakehashi.review.CaseFile;
import org.kakehashi.web.audit.Taking;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/** The pages of samples. */
final class SampleScreens {

    private SampleScreens() {}

    /** The page {@code audit/samples}: what was typed, and the samples drawn before. */
    record All(Map<String, String> form, List<Choice> strategies, List<Sample> drawn, @Nullable String nextLink) {}

    /** The page {@code audit/sample}. */
    record One(Sample sample, String drawnBy, List<Case> cases, List<Crumb> crumbs, Taking taking) {}

    /** A case that was drawn. */
    record Case(CaseFile file, String subject, String state, String outcome) {}
}
