package org.kakehashi.web.collaboration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code collaboration/check}.
 *
 * @param missing pages that still lack something, with how many answers
 * @param asking titles of packs that bind and still ask something; null where nothing can come along
 * @param ahead what will be asked and how long such cases take, in sentences
 */
record CheckScreen(
        Collaboration one,
        List<Summaries.PageAnswers> answers,
        List<Missing> missing,
        @Nullable ScopeView scope,
        List<String> ahead,
        @Nullable List<String> asking,
        List<Crumb> crumbs) {

    /** A page that is not complete. */
    record Missing(String title, String link, int count) {}

    public String path() {
        return "/collaboration/" + one.id();
    }
}
