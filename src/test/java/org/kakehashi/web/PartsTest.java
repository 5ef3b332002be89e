package org.kakehashi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.parts.Moment;
import org.kakehashi.web.parts.Row;
import org.kakehashi.web.parts.Step;
import org.kakehashi.web.parts.Task;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Every part of the frame on one page, as screens use them. The page is left in {@code target/parts} to be looked at. */
class PartsTest {

    private static final Instant AT = Instant.parse("2027-07-12T01:04:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_part_says_all_it_has_to_say(String language) throws IOException {
        String page = gallery(Locale.forLanguageTag(language));
        Path kept = Path.of("target/parts/" + language + ".html");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, page);
        assertThat(page).doesNotContain("??").doesNotContain("th:");
        assertThat(page).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void an_error_is_told_at_its_field_and_in_the_summary(String language) {
        String page = gallery(Locale.forLanguageTag(language));
        assertThat(page)
                .contains("href=\"#title\"")
                .contains("id=\"title-error\"")
                .contains("aria-describedby=\"title-hint title-error\"")
                .contains("aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void what_people_wrote_is_shown_and_never_run(String language) {
        assertThat(gallery(Locale.forLanguageTag(language)))
                .contains("value=\"A &amp; B\"")
                .contains("1 &lt; 2")
                .contains("value=\"2027-07-12\"");
    }

    private static String gallery(Locale locale) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(new Texts());
        var servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        return engine.process("web/gallery", new WebContext(exchange, locale, model(locale)));
    }

    private static Map<String, Object> model(Locale locale) {
        UUID unit = UUID.randomUUID();
        Person person = new Person(UUID.randomUUID(), "sato", "佐藤 明", "Akira Sato", null, unit);
        Frame frame = new Frame(
                locale,
                "架橋大学",
                true,
                person,
                Role.RESEARCHER,
                Set.of(Role.RESEARCHER),
                3,
                "/home",
                List.of(Place.ofAll("home.place", "/home", 0), Place.ofAll("identity.people.place", "/people", 9)),
                "/home",
                "/home?lang=ja",
                "/home?lang=en",
                "edition");
        List<Moment> moments = List.of(
                Moment.of(AT, "提出した", "佐藤 明"),
                new Moment(AT, "質問した", "渡辺 健", "12", "note"),
                new Moment(AT, "確認中", "渡辺 健", null, "open"));
        return Map.ofEntries(
                Map.entry("frame", frame),
                Map.entry("dates", new DateWords(locale, ZoneId.of("Asia/Tokyo"))),
                Map.entry(
                        "errors",
                        FieldErrors.none().add("title", "web.error.unreadable").add("kind", "web.error.unreadable")),
                Map.entry("flash", new Flash("done", "identity.sign-in.out", new Object[0], UUID.randomUUID())),
                Map.entry("crumbs", List.of(Crumb.to("1", "/home"), Crumb.here("2"))),
                Map.entry(
                        "steps",
                        List.of(
                                new Step("提出", Step.State.DONE, "7/3"),
                                new Step("確認", Step.State.NOW, "7/12"),
                                new Step("通知", Step.State.NEXT, null))),
                Map.entry(
                        "tasks",
                        List.of(
                                new Task("職歴・所属", Task.State.COMPLETED, "/home", ""),
                                new Task("兼業", Task.State.IN_PROGRESS, "/home", "2"),
                                new Task("確認と提出", Task.State.NOT_STARTED, null, ""))),
                Map.entry("choices", List.of(Choice.of("a", "共同研究"), new Choice("b", "受入れ", "1か月以上"))),
                Map.entry("rows", List.of(new Row("相手先", "例の大学", "/home"), Row.of("金額", ""))),
                Map.entry(
                        "states",
                        List.of(
                                "DRAFT",
                                "SUBMITTED",
                                "UNDER_REVIEW",
                                "QUESTION",
                                "NO_PROCEDURE",
                                "ACCEPTED",
                                "CLEARED",
                                "WITH_MEASURES",
                                "RESHAPE",
                                "ON_HOLD",
                                "DECLINED",
                                "OBJECTED",
                                "ENDED",
                                "WITHDRAWN",
                                "NOTED",
                                "MEASURES_SUGGESTED",
                                "MEASURES_RECOMMENDED",
                                "MEASURES_REQUIRED",
                                "PROHIBITED",
                                "UNRESOLVED",
                                "DECLARED",
                                "CONFIRMED",
                                "TRUE",
                                "FALSE",
                                "UNKNOWN")),
                Map.entry("moments", moments));
    }
}
