package org.kakehashi.web.disclosure;

import java.util.List;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code disclosure/part}.
 *
 * @param chosen NIL, GIVEN or empty: what is marked in the form
 * @param addLink page of a new item
 * @param carryOver whether the last disclosure answered this part
 */
record PartScreen(
        Disclosure disclosure,
        String year,
        String path,
        Part part,
        AnsweredPart answered,
        String chosen,
        String addLink,
        boolean carryOver,
        List<Choice> choices,
        List<Crumb> crumbs) {

    public String link() {
        return path + "/parts/" + part.path();
    }

    static String chosen(PartAnswer answer) {
        return answer.answered() == PartAnswer.Answered.BLANK
                ? ""
                : answer.answered().name();
    }
}
