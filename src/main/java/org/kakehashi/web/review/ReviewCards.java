package org.kakehashi.web.review;

import java.util.List;
import java.util.Locale;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.CaseKind;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.kakehashi.web.home.HomeCard;
import org.kakehashi.web.home.HomeCards;
import org.springframework.stereotype.Component;

/** What waits for the reader, on the home page: with its date, and with a link to where it is done. */
@Component
class ReviewCards implements HomeCards {

    private final WorkList workList;
    private final CaseFiles files;
    private final CaseWords words;

    ReviewCards(WorkList workList, CaseFiles files, CaseWords words) {
        this.workList = workList;
        this.files = files;
        this.words = words;
    }

    @Override
    public List<HomeCard> of(Actor actor, Locale locale) {
        return workList.waitsFor(actor).stream()
                .map(item -> card(actor, item, files.get(item.caseId()), locale))
                .toList();
    }

    private HomeCard card(Actor actor, WorkItem item, CaseFile file, Locale locale) {
        boolean own = actor.role() == Role.RESEARCHER;
        String text = own ? "review.card.own" : "review.card.case";
        return HomeCard.of(
                        HomeCard.Section.WAITING,
                        "review.step." + item.step(),
                        text,
                        own ? ownPage(file) : "/review/cases/" + file.id(),
                        own ? "review.card.own.link" : "review.card.case.link",
                        10)
                .saying(file.number(), words.say(locale, "review.kind." + file.kind()))
                .by(item.dueOn());
    }

    private static String ownPage(CaseFile file) {
        return (file.kind() == CaseKind.DISCLOSURE ? "/disclosure/" : "/collaboration/") + file.id();
    }
}
