package org.kakehashi.policy.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kakehashi.fact.Fact;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactValue;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackTable;
import org.kakehashi.policy.pack.Standing;
import org.kakehashi.policy.table.Table;

/**
 * The rules of judgement written down once more, as plainly as can be and sharing nothing with the program's judge: cells are
 * read as text at every look, facts are searched from the front, every combination of subjects is tried.
 */
final class NaiveJudge {

    private static final int NO = 0;
    private static final int PERHAPS = 1;
    private static final int YES = 2;

    private final Pack pack;
    private final LocalDate day;

    NaiveJudge(Pack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /** Rule, subject and how it stands. */
    Set<String> holding(Facts facts) {
        Set<String> found = new TreeSet<>();
        Standing standing = pack.applies().standing(facts);
        if (standing == Standing.SILENT) {
            return found;
        }
        Set<String> parts = new TreeSet<>(facts.asked());
        if (standing == Standing.BINDS && !parts.isEmpty()) {
            parts.addAll(pack.applies().asks());
        }
        for (PackTable table : pack.tables()) {
            for (Subject subject : facts.subjects()) {
                if (subject.type() == table.subject()) {
                    for (Table.Row row : table.table().rows()) {
                        int holds = pack.text(row.rule()).holdsOn(day)
                                ? best(table.table(), row, List.of(subject), facts, parts)
                                : NO;
                        if (holds == YES || holds == PERHAPS && standing == Standing.BINDS) {
                            RuleKind kind = standing == Standing.BINDS ? table.kind() : RuleKind.CONTEXT;
                            found.add(row.rule() + " " + subject.id() + " " + kind + " " + (holds == PERHAPS));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Of all ways to choose one subject of each further type that the table reads. */
    private static int best(Table table, Table.Row row, List<Subject> chosen, Facts facts, Set<String> parts) {
        for (Table.Input input : table.inputs()) {
            String word = word(input.expression());
            if (chosen.stream().noneMatch(one -> one.type().word().equals(word))) {
                int best = -1;
                for (Subject one : facts.subjects()) {
                    if (one.type().word().equals(word)) {
                        List<Subject> more = new ArrayList<>(chosen);
                        more.add(one);
                        best = Math.max(best, best(table, row, more, facts, parts));
                    }
                }
                if (best >= 0) {
                    return best;
                }
            }
        }
        int all = YES;
        for (int i = 0; i < row.cells().size(); i++) {
            String key = table.inputs().get(i).expression();
            FactValue value = chosen.stream()
                    .filter(one -> one.type().word().equals(word(key)))
                    .findFirst()
                    .map(one -> value(key, one, facts, parts))
                    .orElse(FactValue.nil());
            all = Math.min(all, cell(row.cells().get(i).strip(), value));
        }
        return all;
    }

    private static String word(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static FactValue value(String key, Subject subject, Facts facts, Set<String> parts) {
        for (Fact fact : facts.facts()) {
            if (fact.key().equals(key) && fact.subject().equals(subject)) {
                return fact.value();
            }
        }
        return asked(key, subject, facts, parts)
                ? FactValue.unknown(org.kakehashi.fact.UnknownReason.BLANK)
                : FactValue.nil();
    }

    private static boolean asked(String key, Subject subject, Facts facts, Set<String> parts) {
        FactEntry entry = Carried.CATALOGUE.entry(key);
        boolean somebody = parts.isEmpty()
                ? !entry.setBy().isEmpty()
                : entry.setBy().stream().anyMatch(by -> parts.contains(by.split("\\.")[0]));
        if (!somebody || entry.askedWhen().isEmpty()) {
            return somebody;
        }
        for (Map.Entry<String, List<String>> when : entry.askedWhen().entrySet()) {
            for (Subject one : facts.subjects()) {
                boolean about = one.type().word().equals(word(when.getKey()))
                        && (one.type() != subject.type() || one.equals(subject));
                if (about) {
                    FactValue value = value(when.getKey(), one, facts, parts);
                    if (value instanceof FactValue.Unknown
                            || value instanceof FactValue.Known known
                                    && when.getValue().contains(known.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int cell(String cell, FactValue value) {
        if (cell.equals("-")) {
            return YES;
        }
        if (value instanceof FactValue.Unknown) {
            return PERHAPS;
        }
        boolean not = cell.startsWith("not(");
        String tests = not ? cell.substring(4, cell.length() - 1) : cell;
        boolean any = false;
        for (String test : tests.split(",")) {
            any |= holds(test.strip(), value);
        }
        return any != not ? YES : NO;
    }

    private static boolean holds(String test, FactValue value) {
        if (!(value instanceof FactValue.Known known)) {
            return test.equals("null");
        }
        if (test.startsWith("\"")) {
            return known.text().equals(test.substring(1, test.length() - 1));
        }
        if (test.equals("true") || test.equals("false") || test.equals("null")) {
            return known.text().equals(test);
        }
        BigDecimal number = new BigDecimal(known.text());
        if (test.startsWith("[")) {
            String[] limits = test.substring(1, test.length() - 1).split("\\.\\.");
            return number.compareTo(new BigDecimal(limits[0])) >= 0 && number.compareTo(new BigDecimal(limits[1])) <= 0;
        }
        String sign = test.replaceAll("[^<>=]", "");
        int order = number.compareTo(new BigDecimal(test.replaceAll("[<>= ]", "")));
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
