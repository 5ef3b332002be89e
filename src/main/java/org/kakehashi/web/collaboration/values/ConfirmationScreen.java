package org.kakehashi.web.collaboration.values;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.collaboration.partner.ValueAnswer;
import org.kakehashi.web.parts.Choice;
import org.kakehashi.web.parts.Crumb;

/** The page {@code collaboration/values/confirmation}; the first doubt is judged first. */
record ConfirmationScreen(
        Collaboration one,
        List<Doubt> doubts,
        List<Choice> verdicts,
        String shared,
        String reason,
        List<Crumb> crumbs) {

    /** A partner and all that was stated about it. */
    record Doubt(Partner partner, List<Stated> stated) {}

    /** One value as it was stated. */
    record Stated(String name, @Nullable ValueAnswer answer) {}

    public String path() {
        return "/collaboration/" + one.id() + "/confirmation";
    }
}
