package org.kakehashi.web.collaboration.values;

import java.util.List;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.partner.Partner;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code collaboration/values/statement}.
 *
 * @param practised what both sides practise, said of our side
 */
record StatementScreen(
        Collaboration one, Partner partner, List<Asked> asked, List<String> practised, List<Crumb> crumbs) {

    /**
     * One value.
     *
     * @param ours how our institution practises it
     */
    record Asked(String name, Field answer, Field evidence, Field url, String ours) {}

    public String path() {
        return "/collaboration/" + one.id() + "/values/" + partner.id();
    }
}
