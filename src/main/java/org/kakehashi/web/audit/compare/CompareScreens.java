package org.kakehashi.web.audit.compare;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.compare.Comparison;
import org.kakehashi.audit.compare.Pair;
import org.kakehashi.audit.compare.Rule;
import org.kakehashi.audit.compare.Side;
import org.kakehashi.audit.compare.Stand;
import org.kakehashi.audit.compare.Stay;
import org.kakehashi.fact.FactValue;
import org.kakehashi.identity.People;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.MeasureSet;
import org.kakehashi.trail.PolicyRef;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.audit.AuditWords;
import org.kakehashi.web.parts.Crumb;
import org.kakehashi.web.process.RowView;
import org.kakehashi.web.process.RuleWords;
import org.kakehashi.web.review.findings.FactWords;
import org.springframework.stereotype.Component;

/** Puts a comparison into words. */
@Component
class CompareScreens {

    private final People people;
    private final Measures measures;
    private final AuditWords words;
    private final RuleWords rules;
    private final FactWords facts;
    private final DecisionLines decisions;
    private final DateWords.Factory dates;

    CompareScreens(
            People people,
            Measures measures,
            AuditWords words,
            RuleWords rules,
            FactWords facts,
            DecisionLines decisions,
            DateWords.Factory dates) {
        this.people = people;
        this.measures = measures;
        this.words = words;
        this.rules = rules;
        this.facts = facts;
        this.decisions = decisions;
        this.dates = dates;
    }

    CompareScreen of(Comparison one, Locale locale) {
        CaseFile first = one.first().file();
        return new CompareScreen(
                head(one.first(), locale),
                head(one.second(), locale),
                List.of(
                        CompareScreen.Part.of("decision", decisions.of(one.first(), one.second(), locale)),
                        CompareScreen.Part.of("facts", map(one.facts(), pair -> fact(pair, locale))),
                        CompareScreen.Part.of("rules", map(one.rules(), pair -> rule(pair, locale))),
                        CompareScreen.Part.of(
                                "packs", map(one.packs(), pair -> version(pair.what(), "", pair, locale))),
                        CompareScreen.Part.of("tables", map(one.tables(), pair -> table(pair, locale))),
                        CompareScreen.Part.of("measures", map(one.measures(), pair -> measure(pair, locale))),
                        CompareScreen.Part.of("times", map(one.stays(), pair -> stay(pair, locale)))),
                List.of(
                        Crumb.to(words.say(locale, "audit.title"), "/audit"),
                        Crumb.to(first.number(), "/audit/cases/" + first.id()),
                        Crumb.here(words.say(locale, "audit.view.compare"))));
    }

    private static <T> List<CompareScreen.Line> map(
            List<T> pairs, java.util.function.Function<T, CompareScreen.Line> line) {
        return pairs.stream().map(line).toList();
    }

    private CompareScreen.Head head(Side side, Locale locale) {
        CaseFile file = side.file();
        return new CompareScreen.Head(
                file.id(),
                file.number(),
                words.say(locale, "process.value." + file.kind()),
                people.unit(file.unit()).name(locale),
                file.worstConcern());
    }

    private CompareScreen.Line fact(Pair<String, List<FactValue>> pair, Locale locale) {
        return new CompareScreen.Line(
                facts.name(pair.what(), locale),
                "",
                values(pair.what(), pair.first(), locale),
                values(pair.what(), pair.second(), locale),
                pair.same());
    }

    private String values(String key, @Nullable List<FactValue> values, Locale locale) {
        return values == null
                ? words.say(locale, "audit.compare.absent")
                : values.stream().map(value -> facts.value(key, value, locale)).collect(Collectors.joining(" / "));
    }

    private CompareScreen.Line rule(Pair<Rule, Stand> pair, Locale locale) {
        Rule rule = pair.what();
        RowView row = RowView.of(rule.table(), rule.row(), rules, true, locale);
        return new CompareScreen.Line(
                row.text().isEmpty() ? rule.id() : row.text(),
                words.say(locale, "audit.compare.rule", rules.name(rule.table(), locale), rule.id()),
                words.say(locale, "audit.compare.stand." + pair.first()),
                words.say(locale, "audit.compare.stand." + pair.second()),
                pair.same());
    }

    private CompareScreen.Line table(Pair<String, PolicyRef> pair, Locale locale) {
        String name = words.table(pair.what(), locale);
        return version(name, name.equals(pair.what()) ? "" : pair.what(), pair, locale);
    }

    private CompareScreen.Line version(String label, String hint, Pair<String, PolicyRef> pair, Locale locale) {
        return new CompareScreen.Line(
                label, hint, version(pair.first(), locale), version(pair.second(), locale), pair.same());
    }

    private String version(@Nullable PolicyRef ref, Locale locale) {
        return ref == null
                ? words.say(locale, "audit.compare.not-asked")
                : words.say(
                        locale,
                        "audit.compare.version",
                        ref.version(),
                        ref.sha256().substring(0, 12));
    }

    private CompareScreen.Line measure(Pair<String, MeasureSet> pair, Locale locale) {
        return new CompareScreen.Line(
                measures.find(pair.what()).map(one -> one.text().in(locale)).orElse(pair.what()),
                "",
                due(pair.first(), locale),
                due(pair.second(), locale),
                pair.same());
    }

    private String due(@Nullable MeasureSet measure, Locale locale) {
        return measure == null
                ? words.say(locale, "audit.compare.not-asked-for")
                : words.say(locale, "audit.compare.due", dates.in(locale).day(measure.due()));
    }

    private CompareScreen.Line stay(Pair<String, Stay> pair, Locale locale) {
        Stay any = pair.first() == null ? pair.second() : pair.first();
        return new CompareScreen.Line(
                any == null ? pair.what() : any.name().in(locale),
                "",
                stay(pair.first(), locale),
                stay(pair.second(), locale),
                pair.same());
    }

    private String stay(@Nullable Stay stay, Locale locale) {
        if (stay == null) {
            return words.say(locale, "audit.compare.never");
        }
        String time = time(words, stay.time(), locale);
        return words.say(
                locale, stay.ends() ? "audit.compare.stay" : "audit.compare.waits", String.valueOf(stay.times()), time);
    }

    static String time(AuditWords words, Duration time, Locale locale) {
        if (time.toMinutes() == 0) {
            return words.say(locale, "audit.compare.moment");
        }
        return words.say(
                locale,
                "audit.compare.time",
                String.valueOf(time.toDays()),
                String.valueOf(time.toHoursPart()),
                String.valueOf(time.toMinutesPart()));
    }
}
