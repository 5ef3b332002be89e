package org.kakehashi.web.disclosure;

import java.util.List;
import java.util.Locale;
import org.kakehashi.disclosure.Document;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.web.parts.Row;

/**
 * One part as it is read: its items with their answers.
 *
 * @param link where it is changed
 */
record AnsweredPart(String title, PartAnswer.State state, String link, List<AnsweredItem> items) {

    /** @param link where it is changed */
    record AnsweredItem(String name, boolean finished, String link, List<Row> rows) {}

    /** How the tag of the part's state looks. */
    public String tone() {
        return switch (state) {
            case NOT_STARTED -> "quiet";
            case IN_PROGRESS -> "care";
            case COMPLETE, NIL -> "good";
        };
    }

    static List<AnsweredPart> all(String path, Document document, AnswerWords words, Locale locale) {
        return java.util.Arrays.stream(Part.values())
                .map(part -> of(path, part, document.part(part), words, locale))
                .toList();
    }

    static AnsweredPart of(String path, Part part, PartAnswer answer, AnswerWords words, Locale locale) {
        String link = path + "/parts/" + part.path();
        return new AnsweredPart(
                words.part(part, locale),
                answer.state(part),
                link,
                answer.items().stream()
                        .map(item -> new AnsweredItem(
                                words.name(item, locale),
                                item.finished(part),
                                link + "/items/" + item.id(),
                                rows(part, item, words, locale)))
                        .toList());
    }

    private static List<Row> rows(Part part, Item item, AnswerWords words, Locale locale) {
        return part.questions().stream()
                .filter(question ->
                        question != Question.ROR || item.answer(question).isPresent())
                .map(question -> Row.of(words.label(part, question, locale), words.answer(item, question, locale)))
                .toList();
    }
}
