package org.kakehashi.stories;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.springframework.boot.test.context.TestComponent;

/** How the researchers of the stories fill in a disclosure. */
@TestComponent
public class Disclosing {

    private final Disclosures disclosures;
    private final Cast cast;

    Disclosing(Disclosures disclosures, Cast cast) {
        this.disclosures = disclosures;
        this.cast = cast;
    }

    /** Starts this year's disclosure and answers every part: 該当なし, but for what is given. */
    public UUID filledIn(String who, Map<Part, PartAnswer> given) {
        UUID id = disclosures.start(cast.researcher(who), disclosures.currentYear(), false);
        fill(who, id, given);
        return id;
    }

    public void fill(String who, UUID id, Map<Part, PartAnswer> given) {
        for (Part part : Part.values()) {
            disclosures.savePart(
                    cast.researcher(who),
                    id,
                    disclosures.get(id).version(),
                    part,
                    given.getOrDefault(part, PartAnswer.nil()));
        }
    }

    public void submit(String who, UUID id) {
        disclosures.submit(cast.researcher(who), id, disclosures.get(id).version(), true);
    }

    /** A side job that the institution knows of, and that binds the researcher to nothing unusual. */
    public static PartAnswer ordinarySideJob() {
        return PartAnswer.of(List.of(sideJob("YES", "NO")));
    }

    /** A side job whose contract forbids telling the institution. */
    public static PartAnswer hiddenSideJob() {
        return PartAnswer.of(List.of(sideJob("YES", "YES")));
    }

    /** The same at an organisation of the register, under a name of one's own. */
    public static PartAnswer ordinarySideJobAt(String name, String ror) {
        Map<Question, String> answers = new EnumMap<>(sideJob("YES", "NO").answers());
        answers.put(Question.ORGANISATION, name);
        answers.put(Question.ROR, ror);
        return PartAnswer.of(List.of(new Item(UUID.randomUUID(), answers)));
    }

    private static Item sideJob(String reported, String forbidsTelling) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.ORGANISATION, "Example Institute");
        answers.put(Question.POSITION, "adviser");
        answers.put(Question.FROM, "2026-04");
        answers.put(Question.ABROAD, "YES");
        answers.put(Question.PAY, "PAID");
        answers.put(Question.EFFORT, "5");
        answers.put(Question.REPORTED, reported);
        answers.put(Question.CONFIDENTIAL, "NO");
        answers.put(Question.FORBIDS_TELLING, forbidsTelling);
        answers.put(Question.DUTY_TO_RECRUIT_OR_TRANSFER, "NO");
        return new Item(UUID.randomUUID(), answers);
    }
}
