package org.kakehashi.web.review.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.LetterSummary;
import org.kakehashi.file.StoredFile;
import org.kakehashi.policy.weighing.Recommendation;
import org.kakehashi.review.DraftComment;
import org.kakehashi.review.Question;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.review.CaseHead;
import org.kakehashi.web.review.ObjectionView;
import org.kakehashi.web.review.Turn;
import org.kakehashi.web.review.findings.FactGroup;
import org.kakehashi.web.review.findings.FindingGroup;
import org.kakehashi.web.review.findings.OpenFact;
import org.kakehashi.web.review.findings.WayOut;
import org.kakehashi.web.review.partner.ScreeningView;
import org.kakehashi.web.review.partner.ValuesView;
import org.kakehashi.web.review.weighing.BenefitView;
import org.kakehashi.web.review.weighing.CounterView;
import org.kakehashi.web.review.weighing.MeasuresView;
import org.kakehashi.web.review.weighing.Picture;

/**
 * The page {@code review/case}. What does not belong to this kind of case, or is not there yet, is null or empty, and its
 * part of the page is left out.
 *
 * @param answers what was sent in, as its own screens show it
 * @param choices answers to choose from, by the name of the form
 * @param kept what was filled in before it was refused, by field
 */
record CaseScreen(
        CaseHead head,
        Turn turn,
        Powers powers,
        List<CaseInserts.Insert> answers,
        List<FactGroup> facts,
        List<FindingGroup> findings,
        List<OpenFact> open,
        @Nullable WayOut wayOut,
        @Nullable ScreeningView screening,
        List<ValuesView> values,
        @Nullable BenefitView benefit,
        @Nullable MeasuresView measures,
        @Nullable Picture picture,
        @Nullable Recommendation recommendation,
        List<Question> questions,
        List<Said> comments,
        List<StoredFile> files,
        @Nullable Tally tally,
        List<DecisionView> decisions,
        List<ObjectionView> objections,
        List<DraftComment> draftComments,
        List<CounterView> counters,
        List<LetterSummary> letters,
        Map<String, List<Choice>> choices,
        Map<String, String> kept,
        List<Crumb> crumbs) {

    public String path() {
        return head.path();
    }

    /** What was typed into a field before it was refused. */
    public String kept(String field) {
        return kept.getOrDefault(field, "");
    }
}
