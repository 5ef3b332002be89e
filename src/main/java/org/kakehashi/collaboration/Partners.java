package org.kakehashi.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.PartnerRegister;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.collaboration.partner.ValuesRecord;
import org.kakehashi.collaboration.partner.ValuesStanding;
import org.kakehashi.collaboration.partner.ValuesState;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Problem;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.reference.SharedValue;
import org.kakehashi.reference.SharedValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partners over all cases, and what was stated and confirmed about the shared values: once for each partner, by evidence
 * about the partner and never about its country, good for all its cases until it has run out (P2).
 */
@Component
public class Partners {

    private static final List<State> OPEN = Stream.of(State.values())
            .filter(state -> state != State.DRAFT && !state.ended())
            .toList();

    private record Stated(UUID partner, UUID id, Map<String, ValueAnswer> answers) {}

    private record Judged(UUID partner, UUID id, boolean shared, String reason) {}

    private final Ledger ledger;
    private final PartnerRegister register;
    private final SentProposals sent;
    private final SharedValues values;
    private final ObjectProvider<CollaborationProcess> process;
    private final Clock clock;
    private final int yearsValid;

    /** @param yearsValid how long a statement holds; set by the institution */
    Partners(
            Ledger ledger,
            PartnerRegister register,
            SentProposals sent,
            SharedValues values,
            ObjectProvider<CollaborationProcess> process,
            Clock clock,
            @Value("${kakehashi.partner.values-valid-years:3}") int yearsValid) {
        this.ledger = ledger;
        this.register = register;
        this.sent = sent;
        this.values = values;
        this.process = process;
        this.clock = clock;
        this.yearsValid = yearsValid;
    }

    /** @throws NoSuchThing if there is none */
    public Partner get(UUID partner) {
        return register.find(partner).orElseThrow(() -> new NoSuchThing("partner"));
    }

    /** By its main name, whatever its width, case and punctuation. */
    public Optional<Partner> named(String name) {
        return register.named(name);
    }

    /** Known partners with a name that starts so, for typing ahead. */
    public List<Partner> startingWith(String text) {
        return text.isBlank() ? List.of() : register.startingWith(text, 8);
    }

    /** The partners of a case, in the order of the proposal. */
    public List<Partner> of(UUID collaboration) {
        return sent.partnersOf(collaboration).stream().map(this::get).toList();
    }

    public ValuesStanding valuesOf(UUID partner, LocalDate on) {
        return record(partner).map(found -> found.on(on)).orElse(ValuesStanding.MISSING);
    }

    /** The statement that counts. */
    public Optional<ValuesRecord> record(UUID partner) {
        return register.valuesOf(partner);
    }

    /** The partners of a case about whom there is no statement, or one that has run out. */
    public List<UUID> missingIn(UUID collaboration) {
        LocalDate today = LocalDate.now(clock);
        return sent.partnersOf(collaboration).stream()
                .filter(partner -> valuesOf(partner, today) != ValuesStanding.VALID)
                .distinct()
                .toList();
    }

    /** The partners of a case about whom an officer has to look at what was stated. */
    public List<UUID> doubtfulIn(UUID collaboration) {
        return sent.partnersOf(collaboration).stream()
                .filter(partner ->
                        record(partner).filter(ValuesRecord::isDoubtful).isPresent())
                .distinct()
                .toList();
    }

    /**
     * States the shared values of a partner. Every case that waited for it goes on.
     *
     * @param answers one for each shared value
     * @throws Incomplete if an answer is missing
     * @throws NotPossibleNow if an officer has found a value broken and that still holds
     */
    @Transactional
    public ValuesRecord state(Command command, UUID partner, UUID collaboration, Map<String, ValueAnswer> answers) {
        ledger.require(command.actor(), "partner.state-values", collaboration);
        Stated request = new Stated(partner, collaboration, answers);
        UUID record = ledger.once(command, "partner.state-values", request, UUID.class, () -> {
            Collaboration one = ledger.lock(collaboration);
            requirePartner(collaboration, partner);
            LocalDate today = LocalDate.now(clock);
            one.requireState(!one.state().ended()
                    && record(partner)
                            .filter(old -> old.state() == ValuesState.BROKEN && old.on(today) == ValuesStanding.VALID)
                            .isEmpty());
            refuseIncomplete(answers);
            ValuesRecord stated = new ValuesRecord(
                    UUID.randomUUID(),
                    partner,
                    collaboration,
                    answers,
                    command.actor().person(),
                    command.at(),
                    today.plusYears(yearsValid),
                    ValuesState.STATED,
                    null,
                    null,
                    null);
            register.add(stated);
            ledger.write(command, CollaborationActs.VALUES_STATED, collaboration, facts(stated));
            sent.casesWith(partner, OPEN).stream()
                    .filter(open -> missingIn(open).isEmpty())
                    .forEach(process.getObject()::valuesStated);
            return stated.id();
        });
        return register.values(record).orElseThrow(() -> new NoSuchThing("statement of values"));
    }

    /**
     * An officer's verdict on what was doubtful.
     *
     * @param shared whether the values are shared after all; if not, one is broken, and the reason names the evidence
     */
    @Transactional
    public ValuesRecord confirm(Command command, UUID partner, UUID collaboration, boolean shared, String reason) {
        ledger.require(command.actor(), "partner.confirm-values", collaboration);
        Judged request = new Judged(partner, collaboration, shared, reason);
        UUID record = ledger.once(command, "partner.confirm-values", request, UUID.class, () -> {
            ledger.lock(collaboration);
            requirePartner(collaboration, partner);
            if (reason.isBlank()) {
                throw new Incomplete(List.of(new Problem("values", "reason", Problem.REQUIRED)));
            }
            ValuesRecord stated = record(partner).orElseThrow(() -> new NoSuchThing("statement of values"));
            ValuesState verdict = shared ? ValuesState.CONFIRMED : ValuesState.BROKEN;
            ValuesRecord judged =
                    register.judge(stated, verdict, command.actor().person(), command.at(), reason);
            ledger.write(
                    command,
                    CollaborationActs.VALUES_CONFIRMED,
                    collaboration,
                    Map.of("partner", partner, "record", judged.id(), "verdict", verdict),
                    reason);
            sent.casesWith(partner, OPEN).stream()
                    .filter(open -> doubtfulIn(open).isEmpty())
                    .forEach(process.getObject()::valuesConfirmed);
            return judged.id();
        });
        return register.values(record).orElseThrow(() -> new NoSuchThing("statement of values"));
    }

    private void requirePartner(UUID collaboration, UUID partner) {
        if (!sent.partnersOf(collaboration).contains(partner)) {
            throw new NoSuchThing("partner");
        }
    }

    private void refuseIncomplete(Map<String, ValueAnswer> answers) {
        List<Problem> problems = new ArrayList<>();
        List<String> asked = values.confirmed().stream().map(SharedValue::id).toList();
        for (String value : asked) {
            ValueAnswer answer = answers.get(value);
            if (answer == null || answer.answer() == null) {
                problems.add(new Problem("values", "answers." + value + ".answer", Problem.REQUIRED));
            } else {
                answer.tellWrong("answers." + value + ".", problems);
            }
        }
        answers.keySet().stream()
                .filter(value -> !asked.contains(value))
                .sorted()
                .forEach(value -> problems.add(new Problem("values", "answers." + value, "not-asked")));
        if (!problems.isEmpty()) {
            throw new Incomplete(problems);
        }
    }

    private static Map<String, Object> facts(ValuesRecord stated) {
        return Map.of(
                "partner", stated.partner(),
                "record", stated.id(),
                "yes", count(stated, Answer.YES),
                "no", count(stated, Answer.NO),
                "unknown", count(stated, Answer.UNKNOWN),
                "doubtful", stated.isDoubtful(),
                "validUntil", stated.validUntil());
    }

    private static int count(ValuesRecord stated, Answer answer) {
        return (int) stated.answers().values().stream()
                .filter(one -> one.answer() == answer)
                .count();
    }
}
