package org.kakehashi.web.review.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.SentProposal;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.Question;
import org.kakehashi.fact.Subject;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseKind;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** What the subjects of a case's facts are called: the partner, the post, the grant that an answer is about. */
@Component
public class SubjectNames {

    private final Disclosures disclosures;
    private final Collaborations collaborations;
    private final Texts texts;

    SubjectNames(Disclosures disclosures, Collaborations collaborations, Texts texts) {
        this.disclosures = disclosures;
        this.collaborations = collaborations;
        this.texts = texts;
    }

    /** The word for its type, with its own name where it has one. */
    public String of(CaseFile file, Subject subject, Locale locale) {
        String type = Texts.in(texts, locale, "review.subject." + subject.type());
        Optional<String> name = file.kind() == CaseKind.DISCLOSURE ? declared(file, subject) : partner(file, subject);
        return name.map(own -> Texts.in(texts, locale, "review.subject.named", type, own))
                .orElse(type);
    }

    private Optional<String> declared(CaseFile file, Subject subject) {
        Disclosure one = disclosures.get(file.id());
        return disclosures.edition(one).stream()
                .flatMap(document -> Stream.of(Part.values()).map(document::part))
                .flatMap(part -> part.items().stream())
                .filter(item -> item.id().toString().equals(subject.id()))
                .findFirst()
                .flatMap(SubjectNames::name);
    }

    private static Optional<String> name(Item item) {
        return item.answer(Question.ORGANISATION)
                .or(() -> item.answer(Question.TITLE))
                .or(() -> item.answer(Question.POSITION));
    }

    private Optional<String> partner(CaseFile file, Subject subject) {
        return collaborations.sent(file.id()).map(SentProposal::document).stream()
                .flatMap(document -> document.partners().institutions().stream())
                .filter(one -> one.id().toString().equals(subject.id()))
                .findFirst()
                .map(Partnership.Institution::name);
    }
}
