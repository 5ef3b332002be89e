package org.kakehashi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One way through the program in one {@link Reading}, with a window for each person in it. What is found wrong with a page
 * is kept until the end, so that one run tells all of it.
 */
final class Story implements AutoCloseable {

    private final String name;
    private final Reading reading;
    private final String address;
    private final Words words;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private int pictures;

    Story(String name, Reading reading, String address, Words words) {
        this.name = name;
        this.reading = reading;
        this.address = address;
        this.words = words;
    }

    /** A browser of its own, in which nobody has signed in. */
    Window stranger() {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(reading.either("ja-JP", "en-GB"))
                        .setTimezoneId("Asia/Tokyo")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(reading.width(), 800));
        context.setDefaultTimeout(30_000);
        contexts.add(context);
        Page page = context.newPage();
        pages.add(page);
        return new Window(this, page, new Watch(context, address));
    }

    Window signedIn(String username) {
        Window window = stranger();
        new SignInPage(window).signIn(username);
        return window;
    }

    Reading reading() {
        return reading;
    }

    Words words() {
        return words;
    }

    Page.ScreenshotOptions nextPicture(String of) {
        pictures++;
        return new Page.ScreenshotOptions()
                .setPath(Path.of(
                        "target", "screenshots", reading.toString(), name, "%02d-%s.jpg".formatted(pictures, of)))
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setFullPage(true);
    }

    void wrong(String where, List<String> what) {
        what.forEach(one -> findings.add(where + ": " + one));
    }

    @Override
    public void close() {
        // where the story broke off, this is where
        pages.forEach(page -> page.screenshot(nextPicture("end")));
        contexts.forEach(BrowserContext::close);
        if (!findings.isEmpty()) {
            throw new AssertionError(name + " in " + reading + "\n  "
                    + String.join("\n  ", findings.stream().distinct().toList()));
        }
    }
}
