package org.kakehashi.web.review;

import java.util.List;
import org.kakehashi.review.CaseFile;
import org.kakehashi.web.parts.Row;

/**
 * What stands on top of every page of a case.
 *
 * @param title of the collaboration, or whose disclosure of which year it is
 * @param state in words, {@code tone} as parts/tag knows it
 * @param concern as parts/tag knows it
 * @param rows who, with whom, when, what
 */
public record CaseHead(CaseFile file, String title, String state, String tone, String concern, List<Row> rows) {

    public String path() {
        return "/review/cases/" + file.id();
    }
}
