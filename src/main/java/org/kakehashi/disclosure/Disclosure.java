package org.kakehashi.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one researcher declares for one fiscal year, from the first draft to its end. Holds the working document; what was
 * submitted stands in editions that never change ({@link Disclosures#edition}). Others read it, only {@link Disclosures}
 * changes it.
 */
public final class Disclosure {

    /** One vocabulary for screens, API and trail. */
    public enum State {
        DRAFT,
        SUBMITTED,
        UNDER_REVIEW,
        /** The reviewer waits for an answer. */
        QUESTION,
        ACCEPTED,
        ACCEPTED_WITH_PLAN,
        /** To be corrected and submitted again. */
        RETURNED,
        WITHDRAWN,
        /** An accepted amendment stands in its place. */
        SUPERSEDED;

        static final Set<State> EXAMINED = EnumSet.of(SUBMITTED, UNDER_REVIEW, QUESTION);
        static final Set<State> ACCEPTED_ONES = EnumSet.of(ACCEPTED, ACCEPTED_WITH_PLAN);

        /** Neither accepted nor ended. */
        public boolean open() {
            return this == DRAFT || this == RETURNED || EXAMINED.contains(this);
        }

        public boolean accepted() {
            return ACCEPTED_ONES.contains(this);
        }
    }

    private final UUID id;
    private final String number;
    private final UUID person;
    private final UUID unit;
    private final int year;
    private final Instant startedAt;
    private final @Nullable UUID amends;
    private State state;
    private int version;
    private int edition;
    private boolean amending;
    private boolean acceptedByRule;
    private @Nullable Instant submittedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable LocalDate validUntil;
    private Document document;

    Disclosure(
            UUID id,
            String number,
            UUID person,
            UUID unit,
            int year,
            Instant startedAt,
            @Nullable UUID amends,
            State state,
            int version,
            Document document) {
        this.id = id;
        this.number = number;
        this.person = person;
        this.unit = unit;
        this.year = year;
        this.startedAt = startedAt;
        this.amends = amends;
        this.state = state;
        this.version = version;
        this.document = document;
    }

    /** Restores what happened since the start. */
    Disclosure after(
            int edition,
            boolean amending,
            boolean acceptedByRule,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate validUntil) {
        this.edition = edition;
        this.amending = amending;
        this.acceptedByRule = acceptedByRule;
        this.submittedAt = submittedAt;
        this.acceptedAt = acceptedAt;
        this.validUntil = validUntil;
        return this;
    }

    void knownAs(int expected) {
        if (version != expected) {
            throw new ChangedMeanwhile();
        }
    }

    void save(Part part, PartAnswer answer) {
        require(editable());
        document = document.with(part, answer);
    }

    /** @return whether it replaces a submission that is still being examined */
    boolean submit(Instant at) {
        require(editable());
        boolean replaces = amending;
        state = State.SUBMITTED;
        amending = false;
        edition++;
        submittedAt = at;
        return replaces;
    }

    /** Opens the working document while the submitted edition is being examined. */
    void correct() {
        require(State.EXAMINED.contains(state) && !amending);
        amending = true;
    }

    void withdraw() {
        require(state.open());
        state = State.WITHDRAWN;
        amending = false;
    }

    void examine() {
        require(State.EXAMINED.contains(state));
        state = State.UNDER_REVIEW;
    }

    void question() {
        require(State.EXAMINED.contains(state));
        state = State.QUESTION;
    }

    void giveBack() {
        require(State.EXAMINED.contains(state));
        state = State.RETURNED;
        amending = false;
    }

    /** What was being corrected stays in the working document and can be sent as a change. */
    void accept(boolean byRule, boolean withPlan, Instant at, LocalDate until) {
        require(State.EXAMINED.contains(state));
        state = withPlan ? State.ACCEPTED_WITH_PLAN : State.ACCEPTED;
        amending = false;
        acceptedByRule = byRule;
        acceptedAt = at;
        validUntil = until;
    }

    /** A reconsideration added or lifted the plan; the rest of the acceptance stays. */
    void reconsider(boolean withPlan) {
        require(state.accepted());
        state = withPlan ? State.ACCEPTED_WITH_PLAN : State.ACCEPTED;
    }

    void supersede() {
        require(state.accepted());
        state = State.SUPERSEDED;
    }

    void stored() {
        version++;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new NotPossibleNow(state);
        }
    }

    public UUID id() {
        return id;
    }

    /** Like {@code D-2026-0001}: what people call it. */
    public String number() {
        return number;
    }

    public UUID person() {
        return person;
    }

    public UUID unit() {
        return unit;
    }

    /** Fiscal year (April to March) by the year in which it begins. */
    public int year() {
        return year;
    }

    public State state() {
        return state;
    }

    /** Grows with every change; a page or client names the one that it knows. */
    public int version() {
        return version;
    }

    /** How often it was submitted; the newest edition is the one that counts. */
    public int edition() {
        return edition;
    }

    /** Whether it is being corrected while its submitted edition is examined. */
    public boolean amending() {
        return amending;
    }

    /** Whether the working document may be changed now. */
    public boolean editable() {
        return state == State.DRAFT || state == State.RETURNED || amending;
    }

    public boolean acceptedByRule() {
        return acceptedByRule;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** The last day on which it counts as valid. */
    public @Nullable LocalDate validUntil() {
        return validUntil;
    }

    /** The accepted disclosure that this one changes. */
    public @Nullable UUID amends() {
        return amends;
    }

    /** The working document: beyond what was submitted while {@link #editable}. */
    public Document document() {
        return document;
    }
}
