package org.kakehashi.web.collaboration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.collaboration.form.PageContent;
import org.kakehashi.web.collaboration.form.PageFields;
import org.kakehashi.web.collaboration.form.PageFilling;
import org.kakehashi.web.collaboration.form.Raw;
import org.kakehashi.web.collaboration.form.Rows;
import org.kakehashi.web.lookup.OrganisationLookUps;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Row;
import org.springframework.stereotype.Component;

/** Answers of a proposal in words, page by page: to check before sending, and to read afterwards. */
@Component
public class Summaries {

    /**
     * One page.
     *
     * @param groups the page's own answers first, then one group for each row of its lists
     */
    public record PageAnswers(Page page, String title, @Nullable String link, List<Group> groups) {}

    /** @param title empty for the page's own answers */
    public record Group(String title, List<Row> rows) {}

    private final PageFields fields;
    private final People people;
    private final Texts texts;
    private final DateWords.Factory dates;
    private final OrganisationLookUps lookUps;

    Summaries(PageFields fields, People people, Texts texts, DateWords.Factory dates, OrganisationLookUps lookUps) {
        this.lookUps = lookUps;
        this.fields = fields;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param links whether each page can still be changed */
    public List<PageAnswers> of(UUID id, Proposal proposal, boolean links, Locale locale) {
        return Page.relevantTo(proposal).stream()
                .map(page -> page(id, proposal, page, links, locale))
                .toList();
    }

    private PageAnswers page(UUID id, Proposal proposal, Page page, boolean links, Locale locale) {
        Raw raw = PageFilling.of(proposal.part(page), this::name);
        PageContent content = fields.of(page, raw, locale);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", rows(content.fields(), locale)));
        if (!content.rowsUnless() || !raw.all("none").contains("true")) {
            for (Rows list : content.lists()) {
                list.rows().forEach(row -> groups.add(new Group(row.title(), rows(row.fields(), locale))));
            }
        }
        return new PageAnswers(
                page,
                Texts.in(texts, locale, "collaboration.page." + page.slug()),
                links ? "/collaboration/" + id + "/pages/" + page.slug() : null,
                groups);
    }

    private List<Row> rows(List<Field> all, Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (Field field : all) {
            if (field.type() != Field.Type.BOX || field.ticked()) {
                rows.add(Row.of(field.label(), value(field, locale)));
            }
            rows.addAll(rows(field.shown(), locale));
        }
        return rows;
    }

    private String value(Field field, Locale locale) {
        return switch (field.type()) {
            case BOX -> Texts.in(texts, locale, "collaboration.choice.Answer.YES");
            case DATE -> day(field.value(), locale);
            case ANSWER, RADIOS, SELECT, CHECKS ->
                field.choices().stream()
                        .filter(choice -> field.values().contains(choice.value()))
                        .map(Choice::text)
                        .collect(Collectors.joining(Texts.in(texts, locale, "web.and")));
            case ROR -> lookUps.read(field.value(), locale);
            default -> field.value();
        };
    }

    private String day(String value, Locale locale) {
        try {
            return value.isEmpty() ? "" : dates.in(locale).day(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String name(UUID person) {
        return people.find(person).map(Person::username).orElse("");
    }
}
