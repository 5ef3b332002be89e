package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.affiliation.Resolver;

/**
 * Names of the register as affiliations that are written otherwise: with words cut off, a letter misspelt, no commas, in
 * capitals. Each is asked of the whole register, and of one that does not know the organisation and so should find none.
 */
final class WrittenOtherwise {

    private static final int SAMPLE = 1500;
    private static final int SEED = 20_231;

    /** A word that as many names have is one that people cut off. */
    private static final int COMMON = 20;

    private static final int LONG = 6;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Punct}\\s–’]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Set<String> LEFT_OUT = Set.of(
            "of", "the", "and", "for", "in", "de", "la", "del", "di", "da", "do", "et", "des", "der", "für", "y");
    private static final List<String> PARTS = List.of(
            "Department of Physics",
            "Faculty of Engineering",
            "School of Medicine",
            "Division of Applied Mathematics",
            "Department of Mechanical Engineering",
            "Institute of Applied Chemistry");

    /** How the part and the name are written, and how that stands with the place. */
    private record Way(UnaryOperator<String> words, UnaryOperator<String> name, UnaryOperator<String> all) {}

    private record Asked(Organisation organisation, String affiliation) {}

    private final Report report;
    private final List<Organisation> all;
    private final Random random = new Random(SEED);
    private final Map<String, Integer> namesWith = new HashMap<>();

    WrittenOtherwise(Report report, List<Organisation> all) {
        this.report = report;
        this.all = all;
        all.forEach(one -> words(one.name()).forEach(word -> namesWith.merge(word, 1, Integer::sum)));
    }

    void run(Resolver resolver) {
        List<Organisation> sample = sample();
        Resolver without = new Resolver(without(sample));
        UnaryOperator<String> same = UnaryOperator.identity();
        UnaryOperator<String> capitals = written -> written.toUpperCase(Locale.ROOT);
        UnaryOperator<String> noComma = written -> written.replace(",", "");
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("whole", new Way(same, same, same));
        ways.put("cut-off", new Way(this::cutOff, same, same));
        ways.put("misspelt", new Way(same, this::misspelt, same));
        ways.put("no-comma", new Way(same, same, noComma));
        ways.put("capitals", new Way(same, same, capitals));
        ways.put(
                "cut-off-no-comma-capitals",
                new Way(this::cutOff, same, written -> noComma.apply(capitals.apply(written))));
        ways.forEach((name, way) -> {
            List<Asked> asked = sample.stream()
                    .map(one -> new Asked(one, affiliation(one, way)))
                    .toList();
            ask(name, asked, resolver);
            double another =
                    share(asked, one -> !without.read(one.affiliation()).own().isEmpty());
            report.line("written-" + name + "-unknown-taken-for-another", another, "share");
        });
    }

    private void ask(String way, List<Asked> asked, Resolver resolver) {
        report.line(
                "written-" + way + "-found",
                share(asked, one -> resolver.read(one.affiliation()).own().contains(one.organisation())),
                "share");
        report.line(
                "written-" + way + "-wrong",
                share(asked, one -> resolver.read(one.affiliation()).own().stream()
                        .anyMatch(own -> own != one.organisation())),
                "share");
    }

    private static double share(List<Asked> asked, Predicate<Asked> of) {
        return 1.0 * asked.stream().filter(of).count() / asked.size();
    }

    private List<Organisation> sample() {
        List<Organisation> some = new ArrayList<>(all.stream()
                .filter(one -> one.status() == Organisation.Status.ACTIVE
                        && one.seat().isPresent()
                        && LATIN.matcher(one.name()).matches()
                        && words(bare(one)).size() > 1)
                .toList());
        Collections.shuffle(some, random);
        return some.subList(0, SAMPLE);
    }

    private List<Organisation> without(List<Organisation> sample) {
        Set<Organisation> known = new HashSet<>(sample);
        return all.stream().filter(one -> !known.contains(one)).toList();
    }

    private String affiliation(Organisation one, Way way) {
        Organisation.Place seat = one.seat().orElseThrow();
        String part = way.words().apply(PARTS.get(random.nextInt(PARTS.size())));
        String name = way.words().apply(way.name().apply(bare(one)));
        return way.all().apply(String.join(", ", part, name, seat.city(), seat.country()));
    }

    private static String bare(Organisation one) {
        return BRACKETS.matcher(one.name()).replaceAll("");
    }

    private String cutOff(String written) {
        StringBuilder cut = new StringBuilder();
        for (String word : written.split(" ")) {
            if (!LEFT_OUT.contains(word)) {
                cut.append(cut.isEmpty() ? "" : " ").append(cutWord(word));
            }
        }
        return cut.toString();
    }

    private String cutWord(String written) {
        Matcher letters = WORD.matcher(written);
        boolean cut = letters.lookingAt()
                && letters.end() >= LONG
                && namesWith.getOrDefault(letters.group().toLowerCase(Locale.ROOT), 0) >= COMMON;
        if (!cut) {
            return written;
        }
        int to = 4 + random.nextInt(3);
        while (to > 3 && "aeiouy".indexOf(written.charAt(to - 1)) >= 0) {
            to--;
        }
        return written.substring(0, Math.min(to, letters.end())) + written.substring(letters.end());
    }

    private String misspelt(String name) {
        List<int[]> some = WORD.matcher(name)
                .results()
                .filter(word -> word.group().length() >= LONG)
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        if (some.isEmpty()) {
            return name;
        }
        int[] word = some.get(random.nextInt(some.size()));
        int at = word[0] + 1 + random.nextInt(word[1] - word[0] - 2);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + other + name.substring(at);
            case 2 -> name.substring(0, at) + other + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
