package org.kakehashi.web.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.judging.FurtherQuestions;
import org.kakehashi.collaboration.judging.FurtherQuestions.Asked;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.fact.Subject;
import org.kakehashi.web.Texts;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.collaboration.form.FurtherFields;
import org.kakehashi.web.collaboration.form.Raw;
import org.springframework.stereotype.Component;

/** Puts the page together on which packs ask, each question with the packs that ask it. */
@Component
class FurtherScreens {

    private final FurtherQuestions questions;
    private final FurtherFields fields;
    private final Texts texts;
    private final Way way;

    FurtherScreens(FurtherQuestions questions, FurtherFields fields, Texts texts, Way way) {
        this.questions = questions;
        this.fields = fields;
        this.texts = texts;
        this.way = way;
    }

    FurtherScreen of(Collaboration one, Raw raw, int version, Locale locale) {
        List<Asked> asked = asked(one);
        return new FurtherScreen(
                one,
                version,
                groups(one.draft(), asked.stream().filter(Asked::comingAlong).toList(), raw, locale),
                groups(
                        one.draft(),
                        asked.stream().filter(each -> !each.comingAlong()).toList(),
                        raw,
                        locale),
                packs(asked, locale),
                way.below(one, Texts.in(texts, locale, "collaboration.page.further"), locale));
    }

    List<Asked> asked(Collaboration one) {
        return questions.of(one.id(), one.proposer(), one.draft());
    }

    /** Titles of the packs that bind and still ask something. */
    List<String> open(Collaboration one, Locale locale) {
        return packs(asked(one).stream().filter(each -> !each.answered()).toList(), locale);
    }

    private static List<String> packs(List<Asked> asked, Locale locale) {
        return asked.stream()
                .filter(each -> !each.comingAlong())
                .flatMap(each -> each.packs().stream())
                .map(title -> title.in(locale))
                .distinct()
                .toList();
    }

    private List<FurtherScreen.Group> groups(Proposal draft, List<Asked> asked, Raw raw, Locale locale) {
        Map<Subject, List<Field>> bySubject = new LinkedHashMap<>();
        for (Asked each : asked) {
            String by = Texts.in(
                    texts,
                    locale,
                    "collaboration.further.asked-by",
                    each.packs().stream().map(title -> title.in(locale)).collect(Collectors.joining(" / ")));
            bySubject
                    .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                    .add(fields.field(
                            each.entry(),
                            each.field(),
                            raw,
                            each.comingAlong() ? null : by,
                            each.comingAlong() ? by : null,
                            locale));
        }
        return bySubject.entrySet().stream()
                .map(group -> new FurtherScreen.Group(title(draft, group.getKey(), locale), group.getValue()))
                .toList();
    }

    private String title(Proposal draft, Subject subject, Locale locale) {
        String type = Texts.in(texts, locale, "collaboration.further.subject." + subject.type());
        for (int i = 0; i < draft.agreement().agreements().size(); i++) {
            if (draft.agreement().agreements().get(i).id().toString().equals(subject.id())) {
                return type + " " + (i + 1);
            }
        }
        return draft.partners().institutions().stream()
                .filter(one -> one.id().toString().equals(subject.id()) && one.name() != null)
                .findFirst()
                .map(one -> type + ": " + one.name())
                .orElse(type);
    }
}
