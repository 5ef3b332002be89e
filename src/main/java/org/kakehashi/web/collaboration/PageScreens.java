package org.kakehashi.web.collaboration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.identity.Actor;
import org.kakehashi.web.CaseInserts;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Texts;
import org.kakehashi.web.collaboration.form.PageFields;
import org.kakehashi.web.collaboration.form.Raw;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a page of a proposal together. */
@Component
class PageScreens {

    private final Collaborations collaborations;
    private final PageFields fields;
    private final Texts texts;
    private final Way way;
    private final ObjectProvider<CaseInserts> inserts;

    PageScreens(
            Collaborations collaborations,
            PageFields fields,
            Texts texts,
            Way way,
            ObjectProvider<CaseInserts> inserts) {
        this.collaborations = collaborations;
        this.fields = fields;
        this.texts = texts;
        this.way = way;
        this.inserts = inserts;
    }

    PageScreen of(Actor actor, Collaboration one, Page page, Raw raw, int version, Locale locale) {
        List<Page> pages = Page.relevantTo(one.draft());
        int at = pages.indexOf(page);
        return new PageScreen(
                one,
                page,
                at + 1,
                pages.size(),
                at > 0
                        ? "/collaboration/" + one.id() + "/pages/"
                                + pages.get(at - 1).slug()
                        : "/collaboration/" + one.id(),
                version,
                fields.of(page, raw, locale),
                scope(one.draft(), locale),
                inserts.stream()
                        .flatMap(module -> module.of(actor, one.id(), CaseInserts.Spot.EDITING, locale).stream())
                        .toList(),
                way.below(one, Texts.in(texts, locale, "collaboration.page." + page.slug()), locale));
    }

    /** The same errors, each with the name of its field, so that the summary on top can be read by itself. */
    FieldErrors named(FieldErrors errors, PageScreen screen, Locale locale) {
        Map<String, String> labels = screen.content().labels();
        FieldErrors named = FieldErrors.none();
        errors.all().forEach(problem -> {
            String text = Texts.in(texts, locale, problem.key(), problem.args());
            String label = labels.get(problem.field());
            if (label == null) {
                named.add(problem.field(), problem.key(), problem.args());
            } else {
                named.add(problem.field(), "collaboration.problem.at", label, text);
            }
        });
        return named;
    }

    @Nullable
    ScopeView scope(Proposal proposal, Locale locale) {
        return ScopeView.of(
                collaborations.scopeOf(proposal), !proposal.problems().isEmpty(), locale);
    }
}
