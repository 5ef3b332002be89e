package org.kakehashi.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the researcher said to a part: nothing yet, 該当なし, or these items. Saying 該当なし keeps the items that were typed
 * before out of the document.
 */
public record PartAnswer(Answered answered, List<Item> items) {

    /** Blank and nil are two different things. */
    public enum Answered {
        BLANK,
        NIL,
        GIVEN
    }

    /** How far a part is: 未着手, 入力中, 完了, 該当なし. */
    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE,
        NIL
    }

    /** Most items of one part. */
    public static final int MOST_ITEMS = 100;

    public PartAnswer {
        items = answered == Answered.GIVEN ? List.copyOf(items) : List.of();
    }

    public static PartAnswer blank() {
        return new PartAnswer(Answered.BLANK, List.of());
    }

    public static PartAnswer nil() {
        return new PartAnswer(Answered.NIL, List.of());
    }

    public static PartAnswer of(List<Item> items) {
        return new PartAnswer(Answered.GIVEN, items);
    }

    public State state(Part part) {
        return switch (answered) {
            case BLANK -> State.NOT_STARTED;
            case NIL -> State.NIL;
            case GIVEN ->
                !items.isEmpty() && items.stream().allMatch(item -> item.finished(part))
                        ? State.COMPLETE
                        : State.IN_PROGRESS;
        };
    }

    public Optional<Item> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** With the item in place of the one of the same id, or behind the others. */
    public PartAnswer with(Item item) {
        List<Item> all = new ArrayList<>(items);
        int at = all.indexOf(item(item.id()).orElse(item));
        if (at < 0) {
            all.add(item);
        } else {
            all.set(at, item);
        }
        return of(all);
    }

    /** Without the item; a part whose last item went is unanswered. */
    public PartAnswer without(UUID id) {
        List<Item> rest = items.stream().filter(item -> !item.id().equals(id)).toList();
        return rest.isEmpty() ? blank() : of(rest);
    }

    List<Answers.Problem> problems(Part part) {
        List<Answers.Problem> found = new ArrayList<>();
        items.forEach(item -> found.addAll(Answers.problems(part, item, false)));
        if (items.size() > MOST_ITEMS) {
            found.add(new Answers.Problem(
                    items.get(MOST_ITEMS).id(), part.questions().get(0), "too-many"));
        }
        if (items.stream().map(Item::id).distinct().count() < items.size()) {
            found.add(new Answers.Problem(items.get(0).id(), part.questions().get(0), "same-id"));
        }
        return found;
    }
}
