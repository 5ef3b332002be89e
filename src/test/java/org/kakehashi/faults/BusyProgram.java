package org.kakehashi.faults;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.Kakehashi;
import org.kakehashi.disclosure.Disclosures;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.Role;
import org.kakehashi.review.Reviews;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.review.WorkList;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The real program with somebody who never rests: a disclosure comes into review, and then the reviewer asks and the
 * researcher answers until the program is killed. Each line that is printed tells of something that was committed.
 */
public final class BusyProgram {

    static final String CASE = "CASE ";
    static final String ASKED = "ASKED ";
    static final String ANSWERED = "ANSWERED ";

    private final Disclosures disclosures;
    private final Reviews reviews;
    private final WorkList workList;
    private final Clock clock;

    BusyProgram(ApplicationContext program) {
        this.disclosures = program.getBean(Disclosures.class);
        this.reviews = program.getBean(Reviews.class);
        this.workList = program.getBean(WorkList.class);
        this.clock = program.getBean(Clock.class);
    }

    public static void main(String[] args) {
        BusyProgram busy = new BusyProgram(SpringApplication.run(Kakehashi.class, args));
        UUID id = busy.submitted();
        System.out.println(CASE + id);
        for (int round = 1; ; round++) {
            busy.claim(id);
            busy.reviews.ask(busy.by("watanabe", Role.OFFICER), id, "Question " + round);
            System.out.println(ASKED + round);
            busy.reviews.answer(busy.by("suzuki", Role.RESEARCHER), id, "Answer " + round);
            System.out.println(ANSWERED + round);
        }
    }

    Command by(String who, Role role) {
        return new Command(UUID.randomUUID(), new Actor(DemoPeople.id(who), role), clock.instant());
    }

    private UUID submitted() {
        Command start = by("suzuki", Role.RESEARCHER);
        UUID id = disclosures.start(start, disclosures.currentYear(), false);
        for (Part part : Part.values()) {
            PartAnswer answer = part == Part.SIDE_JOBS ? concerning() : PartAnswer.nil();
            disclosures.savePart(
                    by("suzuki", Role.RESEARCHER), id, disclosures.get(id).version(), part, answer);
        }
        disclosures.submit(
                by("suzuki", Role.RESEARCHER), id, disclosures.get(id).version(), true);
        return id;
    }

    /** A contract that forbids telling the institution, so that a person looks at it. */
    private static PartAnswer concerning() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.ORGANISATION, "Example Institute");
        answers.put(Question.POSITION, "adviser");
        answers.put(Question.FROM, "2026-04");
        answers.put(Question.ABROAD, "YES");
        answers.put(Question.PAY, "PAID");
        answers.put(Question.EFFORT, "5");
        answers.put(Question.REPORTED, "YES");
        answers.put(Question.CONFIDENTIAL, "NO");
        answers.put(Question.FORBIDS_TELLING, "YES");
        answers.put(Question.DUTY_TO_RECRUIT_OR_TRANSFER, "NO");
        return PartAnswer.of(List.of(new Item(UUID.randomUUID(), answers)));
    }

    Step step(UUID id) {
        return waiting(id).step();
    }

    /** The reviewer, unless he has it. */
    void claim(UUID id) {
        claim("watanabe", id);
    }

    void claim(String who, UUID id) {
        WorkItem item = waiting(id);
        if (item.claimedBy() == null) {
            workList.claim(by(who, Role.OFFICER), item.id(), item.version());
        }
    }

    private WorkItem waiting(UUID id) {
        List<WorkItem> items = workList.of(id);
        if (items.size() != 1) {
            throw new AssertionError("one is waited for, not " + items);
        }
        return items.get(0);
    }
}
