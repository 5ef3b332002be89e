package org.kakehashi.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kakehashi.stories.StoryTellers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a port of its own, met by a real browser as a person meets it. Where no Chromium is found such a
 * test is skipped, and says so loudly; with {@code KAKEHASHI_REQUIRE_BROWSER=true} it fails.
 *
 * <p>Every page that {@link Window#look} meets is checked by {@link Inspection}, and its picture kept under
 * {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(Chromium.Needed.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kakehashi.database.folder=target/test-data/${random.uuid}",
            "kakehashi.database.keep=false",
            // the other lists take half a minute to read
            "kakehashi.lists.shipped=classpath*:lists/jp-*/source.yaml",
            "server.address=127.0.0.1"
        })
@Import({Stories.class, StoryTellers.class})
@interface BrowserTest {}
