package org.kakehashi.web.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One card of the home page: what it is about, what to do next, and by when.
 *
 * @param titleArgs filled into the title's text; so are {@code textArgs} into the text below it
 * @param state one of the states of {@code parts/tag}, if the card has one
 * @param date by when, if there is a date; the nearest stands first
 * @param weight among cards of the same date the smaller stands first
 */
public record HomeCard(
        Section section,
        String titleKey,
        Object[] titleArgs,
        String textKey,
        Object[] textArgs,
        String link,
        String linkKey,
        @Nullable String state,
        @Nullable LocalDate date,
        int weight) {

    /** Where on the page a card stands. */
    public enum Section {
        /** What waits for the reader: three at most are shown. */
        WAITING,
        /** What is his: state and next step. */
        MINE,
        /** What he may begin. */
        START
    }

    /** A card without date, state or arguments. */
    public static HomeCard of(
            Section section, String titleKey, String textKey, String link, String linkKey, int weight) {
        return new HomeCard(
                section, titleKey, new Object[0], textKey, new Object[0], link, linkKey, null, null, weight);
    }

    public HomeCard titled(Object... args) {
        return new HomeCard(section, titleKey, args, textKey, textArgs, link, linkKey, state, date, weight);
    }

    public HomeCard saying(Object... args) {
        return new HomeCard(section, titleKey, titleArgs, textKey, args, link, linkKey, state, date, weight);
    }

    public HomeCard by(@Nullable LocalDate day) {
        return new HomeCard(section, titleKey, titleArgs, textKey, textArgs, link, linkKey, state, day, weight);
    }

    public HomeCard in(String caseState) {
        return new HomeCard(section, titleKey, titleArgs, textKey, textArgs, link, linkKey, caseState, date, weight);
    }
}
