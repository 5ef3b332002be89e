package org.kakehashi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole program on a real PostgreSQL of its own, with the demo people; time is moved by {@code MovableClock}. One
 * context serves all such tests, so each makes its own cases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "kakehashi.database.folder=target/test-data/${random.uuid}",
            "kakehashi.database.keep=false",
            // the other lists take seconds to load; the tests of lists load them themselves
            "kakehashi.lists.shipped=classpath*:lists/jp-meti-eul/source.yaml",
            "kakehashi.lists.rescreen-every=PT24H",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
public @interface KakehashiTest {}
