package org.kakehashi.disclosure;

import static org.kakehashi.disclosure.Question.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A group of questions of the common disclosure: career, side jobs and the like, outside support (S0c 3(2)), conflicts of
 * interest and of commitment (note i). The pledge is no part: it is given with the submission. Which parts must be
 * answered is decided by the table {@code disclosure-completeness}.
 */
public enum Part {
    /** 職歴・研究経歴. */
    CAREER(List.of(ORGANISATION, ROR, POSITION, FROM, TO, ABROAD), EnumSet.of(TO)),
    /** Present posts, paid or not, honorary ones and talent programmes. */
    APPOINTMENTS(
            List.of(
                    CONFIDENTIAL,
                    KIND_OF_POST,
                    ORGANISATION,
                    ROR,
                    POSITION,
                    FROM,
                    TO,
                    ABROAD,
                    PAY,
                    EFFORT,
                    REPORTED,
                    FORBIDS_TELLING,
                    DUTY_TO_RECRUIT_OR_TRANSFER),
            EnumSet.of(TO)),
    /** 兼業. */
    SIDE_JOBS(
            List.of(
                    CONFIDENTIAL,
                    ORGANISATION,
                    ROR,
                    POSITION,
                    FROM,
                    TO,
                    ABROAD,
                    PAY,
                    EFFORT,
                    REPORTED,
                    FORBIDS_TELLING,
                    DUTY_TO_RECRUIT_OR_TRANSFER),
            EnumSet.of(TO)),
    /** Research money from outside. */
    FUNDING(
            List.of(
                    CONFIDENTIAL,
                    STAGE,
                    PROGRAMME,
                    ORGANISATION,
                    ROR,
                    TITLE,
                    FROM,
                    TO,
                    ABROAD,
                    AMOUNT,
                    CURRENCY,
                    EFFORT,
                    REPORTED,
                    RESULTS_GO_TO_FUNDER,
                    SAME_CONTENT_ELSEWHERE),
            EnumSet.of(TO)),
    /** Support that is not money. */
    SUPPORT(
            List.of(
                    CONFIDENTIAL,
                    KIND_OF_SUPPORT,
                    ORGANISATION,
                    ROR,
                    DESCRIPTION,
                    FROM,
                    TO,
                    ABROAD,
                    REPORTED,
                    RESULTS_GO_TO_FUNDER),
            EnumSet.of(TO)),
    CONFLICT_OF_INTEREST(List.of(ORGANISATION, ROR, DESCRIPTION, MANAGED), EnumSet.noneOf(Question.class)),
    CONFLICT_OF_COMMITMENT(List.of(ORGANISATION, ROR, DESCRIPTION, MANAGED), EnumSet.noneOf(Question.class));

    private final List<Question> questions;
    private final Set<Question> optional;

    Part(List<Question> questions, EnumSet<Question> optional) {
        this.questions = questions;
        this.optional = optional;
    }

    /** What is asked about each item, in this order. */
    public List<Question> questions() {
        return questions;
    }

    /** Whether an item without an answer to the question is unfinished, details under secrecy left aside. */
    public boolean requires(Question question) {
        return questions.contains(question) && !optional.contains(question) && question != ROR;
    }

    /** The last piece of the address of the part's page. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
