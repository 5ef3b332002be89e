package org.kakehashi.web.collaboration;

import java.util.List;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.web.collaboration.form.Field;
import org.kakehashi.web.parts.Crumb;

/**
 * The page {@code collaboration/further}.
 *
 * @param version of the draft as this page knows it
 * @param comingAlong fields that tell whose rules come along
 * @param asked fields of the packs that bind
 * @param packs titles of those packs
 */
record FurtherScreen(
        Collaboration one,
        int version,
        List<Group> comingAlong,
        List<Group> asked,
        List<String> packs,
        List<Crumb> crumbs) {

    /** The questions about one subject. */
    record Group(String title, List<Field> fields) {}

    public String path() {
        return "/collaboration/" + one.id() + "/further";
    }
}
