package org.kakehashi.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every page must be: in one language, no wider than the screen, named, and open to everybody. */
final class Inspection {

    private static final String IN_THE_PAGE = read("inspection.js");

    /** As axe's own package for this browser brings it. */
    private static final String AXE = read("/axe.min.js");

    /**
     * Addresses, kinds of elements, and styles of letters, that were met without a barrier. What stands at an address is looked
     * through once as a whole, since ids, headings and landmarks are right or wrong together; after that, whatever is of a kind
     * that is new.
     */
    private static final Set<String> MET = new HashSet<>();

    private Inspection() {}

    /** What is wrong with the page; nothing, if all is well. */
    static List<String> of(Page page, Reading reading) {
        List<String> wrong = new ArrayList<>(words(page, reading));
        wrong.addAll(barriers(page, reading));
        wrong.addAll(asked(page, "tooWide"));
        for (Reading other : EnumSet.complementOf(EnumSet.of(reading))) {
            page.setViewportSize(other.width(), 800);
            wrong.addAll(asked(page, "tooWide"));
        }
        page.setViewportSize(reading.width(), 800);
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

    private static List<String> asked(Page page, String question) {
        return asked(page, question, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> asked(Page page, String question, List<?> about) {
        return (List<String>) page.evaluate(
                "([question, about]) => {" + IN_THE_PAGE + " return ask(question, about); }", List.of(question, about));
    }

    private static List<String> barriers(Page page, Reading reading) {
        String of = reading + " letters in ";
        List<String> unmeasured = asked(page, "lettered").stream()
                .filter(style -> !MET.contains(of + style))
                .toList();
        List<String> kinds = asked(page, "kinds").stream()
                .filter(kind -> !MET.contains(reading + kind))
                .toList();
        String at = reading + " at " + address(page);
        boolean known = MET.contains(at);
        if (known && kinds.isEmpty() && unmeasured.isEmpty()) {
            return List.of();
        }
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        List<String> wrong = asked(page, "barriers", List.of(!known, kinds, unmeasured));
        if (wrong.isEmpty()) {
            MET.add(at);
            kinds.forEach(kind -> MET.add(reading + kind));
            unmeasured.forEach(style -> MET.add(of + style));
        }
        return wrong;
    }

    /** Of which page it is, whichever case it shows: parts with a digit name one. */
    private static String address(Page page) {
        return URI.create(page.url()).getPath().replaceAll("/[^/]*\\d[^/]*", "/*");
    }

    private static String read(String resource) {
        try (InputStream script = Inspection.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
