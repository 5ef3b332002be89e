package org.kakehashi.web.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.Partners;
import org.kakehashi.collaboration.partner.ValuesStanding;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.policy.DeadlineTable;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the page together on which the proposer checks his answers and sees what will follow. */
@Component
class CheckScreens {

    private final Collaborations collaborations;
    private final Partners partners;
    private final Summaries summaries;
    private final DeadlineTable deadlines;
    private final Texts texts;
    private final Way way;
    private final FurtherScreens further;
    private final Clock clock;

    CheckScreens(
            Collaborations collaborations,
            Partners partners,
            Summaries summaries,
            DeadlineTable deadlines,
            Texts texts,
            Way way,
            FurtherScreens further,
            Clock clock) {
        this.collaborations = collaborations;
        this.partners = partners;
        this.summaries = summaries;
        this.deadlines = deadlines;
        this.texts = texts;
        this.way = way;
        this.further = further;
        this.clock = clock;
    }

    CheckScreen of(Collaboration one, List<Problem> problems, Locale locale) {
        ScopeView scope = ScopeView.of(
                collaborations.scopeOf(one.draft()), !one.draft().problems().isEmpty(), locale);
        return new CheckScreen(
                one,
                summaries.of(one.id(), one.draft(), true, locale),
                missing(one, problems, locale),
                scope,
                ahead(one, scope, locale),
                scope != null && scope.needed() ? further.open(one, locale) : null,
                way.below(one, text(locale, "collaboration.check"), locale));
    }

    private List<CheckScreen.Missing> missing(Collaboration one, List<Problem> problems, Locale locale) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        problems.forEach(problem -> counts.merge(problem.page(), 1, Integer::sum));
        List<CheckScreen.Missing> missing = new ArrayList<>();
        counts.forEach((page, count) -> missing.add(new CheckScreen.Missing(
                text(locale, "collaboration.page." + page), "/collaboration/" + one.id() + "/pages/" + page, count)));
        return missing;
    }

    private List<String> ahead(Collaboration one, @Nullable ScopeView scope, Locale locale) {
        if (scope == null) {
            return List.of();
        }
        if (!scope.needed()) {
            return List.of(text(locale, "collaboration.ahead.nothing"));
        }
        List<String> ahead = new ArrayList<>();
        if (scope.key().equals("IN_SCOPE_WITH_LEAD_DISCLOSURE")) {
            ahead.add(text(locale, "collaboration.ahead.disclosure"));
        }
        ahead.add(text(locale, "collaboration.ahead.partners"));
        for (Partnership.Institution partner : one.draft().partners().institutions()) {
            String name = partner.name();
            if (name != null) {
                boolean known = partners.named(name)
                        .filter(found -> partners.valuesOf(found.id(), LocalDate.now(clock)) == ValuesStanding.VALID)
                        .isPresent();
                ahead.add(text(locale, "collaboration.ahead.values." + (known ? "known" : "asked"), name));
            }
        }
        ahead.add(text(locale, "collaboration.ahead.clear"));
        ahead.add(text(
                locale,
                "collaboration.ahead.review",
                deadlines.of("UserTask_ReviewCase").days()));
        return ahead;
    }

    private String text(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }
}
