package org.kakehashi.web.collaboration.benefit;

import java.util.List;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code collaboration/benefit/benefit}: purposes first, then the questions to which they lead.
 *
 * @param chosen purposes that are ticked
 */
record BenefitScreen(
        Collaboration one, List<Choice> purposes, List<String> chosen, List<Asked> asked, List<Crumb> crumbs) {

    /**
     * One question of the rubric.
     *
     * @param source the words of the policy text
     * @param scale the four steps, each described
     * @param more what a purpose is asked once; empty for the questions whether it holds
     */
    record Asked(String id, String group, String question, String source, Field text, Field scale, List<Field> more) {}

    public String path() {
        return "/collaboration/" + one.id() + "/benefit";
    }
}
