package org.kakehashi.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.KnownFacts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.table.Truth;

/**
 * Finds what each cell of a table reads. Cells about the table's own subject read the subject that is judged; cells about
 * another type read, all of them, that one of the case's subjects for which they come nearest to holding, so that a row
 * holds if it holds for any. A case without such a subject gives nil.
 */
final class TableReader {

    /** One subject that the columns of a group may be about, with what they read there. */
    private record Candidate(Subject subject, FactValue[] values) {}

    private final ReadyTable table;
    private final List<List<Candidate>> candidates;

    TableReader(ReadyTable table, KnownFacts facts, Subject subject) {
        this.table = table;
        this.candidates = table.groups().stream()
                .map(group -> candidates(group, facts, subject))
                .toList();
    }

    private List<Candidate> candidates(ReadyTable.Group group, KnownFacts facts, Subject subject) {
        List<Subject> subjects = group.about() == subject.type() ? List.of(subject) : facts.subjects(group.about());
        if (subjects.isEmpty()) {
            subjects = List.of(new Subject(group.about(), ""));
        }
        List<Candidate> read = new ArrayList<>(subjects.size());
        for (Subject one : subjects) {
            FactValue[] values = new FactValue[group.columns().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = facts.value(one, table.keys().get(group.columns()[i]));
            }
            read.add(new Candidate(one, values));
        }
        return read;
    }

    List<ReadRow> rows(LocalDate on) {
        List<ReadRow> read = new ArrayList<>();
        for (ReadyTable.ReadyRow row : table.rows(on)) {
            read.add(read(row));
        }
        return read;
    }

    private ReadRow read(ReadyTable.ReadyRow row) {
        int width = row.tests().length;
        Subject[] subjects = new Subject[width];
        FactValue[] values = new FactValue[width];
        Truth[] truths = new Truth[width];
        Truth whole = Truth.TRUE;
        for (int g = 0; g < candidates.size(); g++) {
            int[] columns = table.groups().get(g).columns();
            Truth best = null;
            for (Candidate one : candidates.get(g)) {
                Truth[] judged = new Truth[columns.length];
                Truth all = Truth.TRUE;
                for (int i = 0; i < columns.length; i++) {
                    judged[i] = row.tests()[columns[i]].judge(one.values()[i]);
                    all = all.and(judged[i]);
                }
                if (best == null || rank(all) > rank(best)) {
                    best = all;
                    for (int i = 0; i < columns.length; i++) {
                        subjects[columns[i]] = one.subject();
                        values[columns[i]] = one.values()[i];
                        truths[columns[i]] = judged[i];
                    }
                }
            }
            whole = best == null ? whole : whole.and(best);
        }
        return new ReadRow(table, row, subjects, values, Arrays.asList(truths), whole);
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }
}
