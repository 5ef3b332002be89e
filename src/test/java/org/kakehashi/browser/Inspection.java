package org.kakehashi.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every page must be: in one language, no wider than the screen, named, and open to everybody. */
final class Inspection {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String IN_THE_PAGE = read();

    /**
     * Pages, and kinds of elements, that were met without a barrier. Each page is looked through once as a whole, since ids,
     * headings and landmarks are right or wrong together, and again whenever it shows a kind that is new.
     */
    private static final Set<String> MET = new HashSet<>();

    /** Whose contrast was measured and is enough; measuring it takes longer than all the rest. */
    private static final Set<String> MEASURED = new HashSet<>();

    private Inspection() {}

    /** What is wrong with the page of this name; nothing, if all is well. */
    static List<String> of(Page page, String name, Reading reading) {
        List<String> wrong = new ArrayList<>(words(page, reading));
        for (Reading other : Reading.values()) {
            page.setViewportSize(other.width(), 800);
            wrong.addAll(asked(page, "tooWide"));
        }
        page.setViewportSize(reading.width(), 800);
        wrong.addAll(barriers(page, name, reading));
        return wrong;
    }

    private static List<String> words(Page page, Reading reading) {
        List<String> wrong = new ArrayList<>(asked(page, "words"));
        if (page.title().isBlank()) {
            wrong.add("no title");
        }
        Object language = page.evaluate("document.documentElement.lang");
        if (!reading.language().equals(language)) {
            wrong.add("lang is " + language);
        }
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private static List<String> asked(Page page, String question) {
        return (List<String>) page.evaluate("(question) => {" + IN_THE_PAGE + " return ask(question); }", question);
    }

    private static List<String> barriers(Page page, String name, Reading reading) {
        List<String> kinds =
                asked(page, "kinds").stream().map(kind -> reading + kind).toList();
        String named = reading + " page " + name;
        if (MET.contains(named) && MET.containsAll(kinds)) {
            return List.of();
        }
        List<String> styles =
                kinds.stream().map(kind -> kind.replaceFirst("\\|.*", "")).toList();
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        AxeBuilder axe =
                new AxeBuilder(page).setLegacyMode(true).options(violations).withTags(RULES);
        if (MEASURED.containsAll(styles)) {
            axe.disableRules(List.of("color-contrast"));
        }
        List<String> wrong = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> "axe " + rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
        if (wrong.isEmpty()) {
            MET.add(named);
            MET.addAll(kinds);
            MEASURED.addAll(styles);
        }
        return wrong;
    }

    private static String read() {
        try (InputStream script = Inspection.class.getResourceAsStream("inspection.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
