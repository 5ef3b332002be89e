package org.kakehashi.web.review.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.LetterSummary;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Determination;
import org.kakehashi.review.DraftComment;
import org.kakehashi.review.Question;
import org.kakehashi.web.parts.Step;
import org.kakehashi.web.review.ObjectionView;
import org.kakehashi.web.review.Turn;
import org.kakehashi.web.review.findings.FindingView;
import org.kakehashi.web.review.findings.WayOut;
import org.kakehashi.web.review.weighing.CounterView;
import org.kakehashi.web.review.weighing.MeasuresView;

/**
 * The researcher's own case, as a part of the page where he sees where it stands.
 *
 * @param line steps of a disclosure; empty where the page has its own
 * @param findings in public words, each once
 * @param wayOut to a milder outcome, by facts that anybody may see
 * @param measures offered or taken on
 * @param offered whether the measures wait for his answer
 * @param possible measures that he may propose instead; {@code offer} fills their fields with those offered
 * @param counters what he proposed instead of measures
 * @param decided whether the case ended with a decision
 * @param mayObject whether he may still see it differently
 * @param draft a decision against him that is not final; he may comment on it now
 * @param comments what he said to drafts
 */
record OwnCaseScreen(
        CaseFile file,
        List<Step> line,
        Turn turn,
        List<FindingView> findings,
        @Nullable WayOut wayOut,
        List<Question> questions,
        boolean answering,
        List<Measure> measures,
        boolean offered,
        List<MeasuresView.Proposed> possible,
        Map<String, String> offer,
        List<CounterView> counters,
        List<LetterSummary> letters,
        List<ObjectionView> objections,
        boolean decided,
        boolean mayObject,
        @Nullable Determination draft,
        List<DraftComment> comments) {

    /** One measure. */
    record Measure(String text, String owners, LocalDate due, String evidence, @Nullable String note) {}

    public String path() {
        return "/review/cases/" + file.id();
    }

    public boolean empty() {
        return line.isEmpty()
                && turn.step() == null
                && findings.isEmpty()
                && questions.isEmpty()
                && measures.isEmpty()
                && letters.isEmpty()
                && !decided;
    }
}
