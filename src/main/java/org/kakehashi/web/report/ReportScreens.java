package org.kakehashi.web.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Permissions;
import org.kakehashi.identity.Person;
import org.kakehashi.identity.Role;
import org.kakehashi.report.Closed;
import org.kakehashi.report.Receivers;
import org.kakehashi.report.Report;
import org.kakehashi.report.Reports;
import org.kakehashi.web.Place;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the pages of the sealed channel. */
@Configuration(proxyBeanMethods = false)
class ReportScreens {

    private static final int WEIGHT = 850;

    private final Reports reports;
    private final Receivers receivers;
    private final Permissions permissions;
    private final People people;
    private final Texts texts;

    ReportScreens(Reports reports, Receivers receivers, Permissions permissions, People people, Texts texts) {
        this.reports = reports;
        this.receivers = receivers;
        this.permissions = permissions;
        this.people = people;
        this.texts = texts;
    }

    @Bean
    static Refusals reportRefusals() {
        return new Refusals().conflict(Closed.class);
    }

    @Bean
    static Place reportPlace() {
        return Place.ofAll("report.place", "/report", WEIGHT);
    }

    ReportScreen all(Actor actor, Map<String, String> kept, Locale locale) {
        List<UUID> named = receivers.all();
        boolean names = permissions.may(actor, "report.name-receiver");
        List<Person> able = names
                ? Stream.of(Role.OFFICER, Role.COMMITTEE, Role.EXECUTIVE, Role.AUDITOR, Role.UNIT_HEAD)
                        .flatMap(role -> people.withRole(role).stream())
                        .distinct()
                        .toList()
                : List.of();
        return new ReportScreen(
                reports.mine(actor),
                reports.toRead(actor),
                named.contains(actor.person())
                        && permissions.may(actor, "report.read", org.kakehashi.identity.Relation.NAMED),
                named.stream().map(id -> choice(people.get(id), locale)).toList(),
                able.stream()
                        .filter(one -> named.contains(one.id()))
                        .map(one -> choice(one, locale))
                        .toList(),
                able.stream()
                        .filter(one -> !named.contains(one.id()))
                        .map(one -> choice(one, locale))
                        .toList(),
                kept,
                List.of(Crumb.here(Texts.in(texts, locale, "report.title"))));
    }

    ThreadScreen one(Report report, Locale locale) {
        String own = Texts.in(texts, locale, "report.reporter");
        return new ThreadScreen(
                report,
                report.reporter() == null ? "" : people.get(report.reporter()).name(locale),
                report.messages().stream()
                        .map(one -> new ThreadScreen.Said(
                                one.answeredBy() == null
                                        ? own
                                        : people.get(one.answeredBy()).name(locale),
                                one))
                        .toList(),
                List.of(
                        Crumb.to(Texts.in(texts, locale, "report.title"), "/report"),
                        Crumb.here(Texts.in(texts, locale, "report.one"))));
    }

    private static Choice choice(Person person, Locale locale) {
        return Choice.of(person.id().toString(), person.name(locale));
    }
}
