package org.kakehashi.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.Subject;

/**
 * A row that holds, or that nobody can rule out, for one subject. Never without a rule, and never without a fact.
 *
 * @param grade of a concern; NONE for other kinds. Of an unresolved concern, what it would be.
 * @param unresolved whether an unknown stands between the row and an answer: the row neither holds nor clears
 * @param facts what the row's conditions read, blanks included
 * @param text for those who examine the case
 * @param publicText for the researcher and for letters
 * @param secondary whether the rule's source was read only in a text about it
 * @param outputs what the row says beside its grade, for instance the step that a requirement asks for
 * @param wouldChange first what would lift this finding, then the nearest rows that would add one
 */
public record Finding(
        RuleKind kind,
        String pack,
        String packVersion,
        String table,
        String rule,
        Subject subject,
        Concern grade,
        boolean unresolved,
        List<Fact> facts,
        Text text,
        Text publicText,
        LegalForce force,
        String source,
        String clause,
        Audience audience,
        boolean secondary,
        Map<String, String> outputs,
        List<WouldChange> wouldChange) {

    /** Output of a finding that only informs: the kind that the rule has where it binds. */
    public static final String INFORMS = "informs";

    /** Output of a finding that only informs: the grade that the rule has where it binds. */
    public static final String WOULD_BE = "wouldBe";

    public Finding {
        facts = List.copyOf(facts);
        outputs = Map.copyOf(outputs);
        wouldChange = List.copyOf(wouldChange);
    }

    /** The words for whoever reads: the full ones for those who examine, else the public ones. */
    public Text textFor(boolean examiner) {
        return examiner ? text : publicText;
    }

    /** Tells this finding from the others of one assessment. */
    public String id() {
        return pack + "/" + rule + "/" + subject.type() + "/" + subject.id();
    }

    /** Whether a rule says it that does not bind in this case. */
    public boolean informs() {
        return outputs.containsKey(INFORMS);
    }

    /** The same as mere information: it restricts nobody, and its outputs say what it would be where the rule binds. */
    Finding asInformation() {
        Map<String, String> told = new HashMap<>(outputs);
        told.put(INFORMS, kind.name());
        told.put(WOULD_BE, grade.name());
        return new Finding(
                RuleKind.CONTEXT,
                pack,
                packVersion,
                table,
                rule,
                subject,
                Concern.NONE,
                unresolved,
                facts,
                text,
                publicText,
                LegalForce.ADVICE,
                source,
                clause,
                audience,
                secondary,
                told,
                wouldChange);
    }
}
