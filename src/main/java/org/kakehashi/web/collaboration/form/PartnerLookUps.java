package org.kakehashi.web.collaboration.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.lookup.OrganisationLookUps;
import org.springframework.stereotype.Component;

/** Identifies the institution of a row of the page of partners. */
@Component
public class PartnerLookUps {

    private static final String LIST = "institutions";
    private static final String ASKED = "find";

    /** What the register's sorts are among ours, the first that fits. */
    private static final Map<String, Partnership.Type> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("education", Partnership.Type.UNIVERSITY);
        TYPES.put("healthcare", Partnership.Type.HOSPITAL);
        TYPES.put("company", Partnership.Type.COMPANY);
        TYPES.put("government", Partnership.Type.GOVERNMENT);
        TYPES.put("facility", Partnership.Type.PUBLIC_RESEARCH);
        TYPES.put("nonprofit", Partnership.Type.NON_PROFIT);
    }

    private final OrganisationLookUps lookUps;

    PartnerLookUps(OrganisationLookUps lookUps) {
        this.lookUps = lookUps;
    }

    /** For a row as it is filled in. */
    OrganisationLookUp of(Raw raw, int index, Locale locale) {
        return look(raw, index, !raw.text(at(index) + ASKED).isEmpty(), locale);
    }

    /** For a row in which somebody is typing. */
    public OrganisationLookUp typing(Raw raw, int index, Locale locale) {
        return look(raw, index, true, locale);
    }

    private OrganisationLookUp look(Raw raw, int index, boolean asked, Locale locale) {
        return lookUps.of(LIST + ":" + index, raw.text(at(index) + "name"), raw.text(at(index) + "ror"), asked, locale);
    }

    /** "find:institutions:0", "pick:institutions:0:057zh3y96", "unpick:institutions:0"; false for any other action. */
    public boolean change(String[] action, Raw raw) {
        if (action.length < 3 || !action[1].equals(LIST) || !action[2].matches("\\d{1,2}")) {
            return false;
        }
        String at = at(Integer.parseInt(action[2]));
        switch (action[0]) {
            case "find" -> raw.put(at + ASKED, "yes");
            case "pick" -> lookUps.find(action[action.length - 1]).ifPresent(one -> pick(raw, at, one));
            case "unpick" -> raw.put(at + "ror", "");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void pick(Raw raw, String at, Organisation one) {
        raw.put(at + "name", one.name()).put(at + "ror", one.ror());
        one.seat().ifPresent(seat -> raw.put(at + "country", seat.country()));
        if (raw.text(at + "type").isEmpty()) {
            TYPES.entrySet().stream()
                    .filter(type -> one.types().contains(type.getKey()))
                    .findFirst()
                    .ifPresent(type -> raw.put(at + "type", type.getValue()));
        }
    }

    private static String at(int index) {
        return LIST + "[" + index + "].";
    }
}
