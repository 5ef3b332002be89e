package org.kakehashi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's own Chromium, started once for all tests. None is ever downloaded. */
final class Chromium implements ExtensionContext.Store.CloseableResource {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final String REQUIRED = "KAKEHASHI_REQUIRE_BROWSER";
    /** First the one without windows, which is the same engine and takes a third of the time to begin a page. */
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Chromium running;
    private static boolean absenceTold;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch(program);
    }

    private Browser launch(Path program) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setHeadless(true)
                .setArgs(FLAGS);
        boolean root = "root".equals(System.getProperty("user.name"));
        try {
            return playwright.chromium().launch(options.setChromiumSandbox(!root));
        } catch (PlaywrightException noSandbox) {
            if (root) {
                throw noSandbox;
            }
            // many containers leave an ordinary user no namespaces to build a sandbox of
            LOG.warn("Chromium does not start in its sandbox here, so it is tried without one.");
            return playwright.chromium().launch(options.setChromiumSandbox(false));
        }
    }

    /** The one of this run. */
    static Browser browser() {
        return running.browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Lets a test run only where there is one, starts it before the first and stops it after the last. */
    static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Optional<Path> program = find();
            if (program.isPresent()) {
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Chromium.class))
                        .getOrComputeIfAbsent(Chromium.class, key -> running = new Chromium(program.get()));
                return ConditionEvaluationResult.enabled("There is " + program.get());
            }
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                throw new IllegalStateException(
                        "No Chromium was found, and " + REQUIRED
                                + " wants one. Install it (Debian: apt-get install chromium-headless-shell) or name it in CHROMIUM.");
            }
            tellAbsence();
            return ConditionEvaluationResult.disabled("No Chromium was found");
        }

        private static void tellAbsence() {
            if (!absenceTold) {
                absenceTold = true;
                LOG.error(
                        """

                        ######################################################################
                        #  NO CHROMIUM WAS FOUND: the tests in the browser are left out.     #
                        #  Install it (Debian: apt-get install chromium-headless-shell), or  #
                        #  name another one by the environment variable CHROMIUM.            #
                        ######################################################################""");
            }
        }
    }
}
