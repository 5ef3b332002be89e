package org.kakehashi.web.audit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.AuditedAct;
import org.kakehashi.audit.rulebook.Rulebook;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.screening.lists.KnownLists;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.kakehashi.web.process.RuleWords;
import org.springframework.stereotype.Component;

/** Acts, their facts and those who did them, in the words of the reader's language. */
@Component
public class AuditWords {

    /** A hash or an id too long to read; its first digits tell it from others, the interface for programs gives it whole. */
    private static final Pattern LONG =
            Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b|\\b([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    /** Where the words of a fact's values are looked for, before the general places. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            entry("before", List.of("screening.state.")),
            entry("caseKind", List.of("review.kind.")),
            entry("ground", List.of("erasure.ground.")),
            entry("form", List.of("review.outcome.")),
            entry("from", List.of("web.role.", "review.step.", "audit.state.")),
            entry("holder", List.of("review.level.", "web.role.")),
            entry("kind", List.of("notice.kind.", "collaboration.choice.Kind.", "document.letter.heading.")),
            entry("level", List.of("review.level.")),
            entry("outcome", List.of("review.outcome.")),
            entry("page", List.of("collaboration.page.")),
            entry("part", List.of("disclosure.part.")),
            entry("recommended", List.of("review.outcome.")),
            entry("relation", List.of("screening.relation.")),
            entry("role", List.of("web.role.")),
            entry("roles", List.of("web.role.")),
            entry("residual", List.of("web.state.")),
            entry("state", List.of("audit.state.", "file.state.", "disclosure.part.state.")),
            entry("subjectType", List.of("process.subject.")),
            entry("taken", List.of("audit.taken.")),
            entry("to", List.of("audit.state.")),
            entry("toRole", List.of("web.role.")),
            entry("whose", List.of("erasure.kind.")),
            entry("worst", List.of("web.state.")),
            entry("verdict", List.of("screening.verdict.", "review.values.state.")));

    private static final List<String> EVERYWHERE =
            List.of("audit.value.", "process.value.", "review.step.", "review.level.", "web.state.", "review.outcome.");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Texts texts;
    private final Rulebook rulebook;
    private final RuleWords rules;
    private final Measures measures;
    private final KnownLists lists;
    private final People people;
    private final DateWords.Factory dates;

    AuditWords(
            Texts texts,
            Rulebook rulebook,
            RuleWords rules,
            Measures measures,
            KnownLists lists,
            People people,
            DateWords.Factory dates) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.rules = rules;
        this.measures = measures;
        this.lists = lists;
        this.people = people;
        this.dates = dates;
    }

    /** What a table is called, or its id where there is none of it any more. */
    public String table(String id, Locale locale) {
        return rulebook.find(id).map(table -> rules.name(table, locale)).orElse(id);
    }

    public String act(String kind, Locale locale) {
        String key = "audit.act." + kind;
        return texts.has(key) ? say(locale, key) : kind;
    }

    public String label(String fact, Locale locale) {
        String key = "audit.fact." + fact;
        return texts.has(key) ? say(locale, key) : fact;
    }

    /** Name and role, or the role alone where nobody is named. */
    String who(AuditedAct act, Locale locale) {
        Person person = act.person();
        return who(person == null ? null : person.id(), act.act().role(), locale);
    }

    public String who(@Nullable UUID person, String role, Locale locale) {
        String roleName = say(locale, "web.role." + role);
        return person == null ? roleName : say(locale, "audit.who", name(person, locale), roleName);
    }

    public String value(String fact, Object value, Locale locale) {
        if (value instanceof List<?> many && fact.equals("acts")) {
            return String.valueOf(many.size());
        }
        if (value instanceof List<?> many) {
            return many.isEmpty()
                    ? say(locale, "audit.none")
                    : many.stream().map(one -> value(fact, one, locale)).collect(Collectors.joining("\n"));
        }
        String text = String.valueOf(value);
        if (text.isEmpty()) {
            return say(locale, "audit.none");
        }
        if (fact.equals("node")) {
            return rulebook.node(text).map(node -> node.name().in(locale)).orElse(text);
        }
        if (fact.equals("hitRules")) {
            return rulebook.row(text)
                    .map(row -> say(locale, "audit.row", text, row.in(locale)))
                    .orElse(text);
        }
        if (fact.equals("measures")) {
            return measures.find(text).map(one -> one.text().in(locale)).orElse(text);
        }
        if (fact.equals("list")) {
            return lists.find(text).map(list -> list.title(locale)).orElse(text);
        }
        if (fact.equals("editions")) {
            return lists.edition(text)
                    .map(edition -> say(
                            locale, "audit.edition", edition.title(locale), edition.edition(), text.substring(0, 12)))
                    .orElseGet(() -> word(fact, text, locale));
        }
        if (fact.equals("unit")) {
            return people.units().stream()
                    .filter(unit -> unit.id().toString().equals(text))
                    .findFirst()
                    .map(unit -> unit.name(locale))
                    .orElse(text);
        }
        if (DAY.matcher(text).matches()) {
            return dates.in(locale).day(LocalDate.parse(text));
        }
        if (fact.equals("page")) {
            return word(fact, text.toLowerCase(Locale.ROOT), locale);
        }
        int cut = text.indexOf('=');
        if (fact.equals("inputs") && cut > 0) {
            return text.substring(0, cut) + " = " + word(fact, text.substring(cut + 1), locale);
        }
        return word(fact, text, locale);
    }

    private String word(String fact, String text, Locale locale) {
        return Stream.concat(PLACES.getOrDefault(fact, List.of()).stream(), EVERYWHERE.stream())
                .map(place -> place + text)
                .filter(texts::has)
                .findFirst()
                .map(key -> say(locale, key))
                .orElseGet(() -> LONG.matcher(text).replaceAll("$1$2…"));
    }

    public String name(UUID person, Locale locale) {
        return people.find(person).map(one -> one.name(locale)).orElse(say(locale, "audit.erased"));
    }

    public String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }
}
