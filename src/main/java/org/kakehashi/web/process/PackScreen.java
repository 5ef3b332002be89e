package org.kakehashi.web.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code process/pack}: one pack in the version in force, and its versions.
 *
 * @param grounds what makes it bind; empty: the institution's naming it
 * @param otherwise what it is where none of the grounds holds
 * @param marks how many rows were read how well, and whether they are switched off
 * @param notEncoded what the sources say and no row does
 */
record PackScreen(
        String title,
        String version,
        String jurisdiction,
        boolean draft,
        List<String> grounds,
        String otherwise,
        List<Mark> marks,
        List<String> sources,
        List<String> notEncoded,
        List<Version> versions,
        List<FlowScreen.Line> tables,
        List<Crumb> crumbs) {

    /** Rows of one mark. */
    public record Mark(String mark, long rows, boolean off) {}

    /** A version and the days on which it holds; {@code until} is the first on which it no longer does. */
    public record Version(String version, String state, LocalDate from, @Nullable LocalDate until, String sha256) {}
}
