package org.kakehashi.web.collaboration.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.Organisations;
import org.kakehashi.organisation.RegisterEdition;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Identifies the institution of a row: a name is typed, the register offers, and somebody picks or leaves what he typed. */
@Component
public class PartnerLookUps {

    private static final String LIST = "institutions";
    private static final String ASKED = "find";
    private static final int MOST = 8;

    /** What the register's sorts are among ours, the first that fits. */
    private static final Map<String, Partnership.Type> TYPES = new java.util.LinkedHashMap<>();

    static {
        TYPES.put("education", Partnership.Type.UNIVERSITY);
        TYPES.put("healthcare", Partnership.Type.HOSPITAL);
        TYPES.put("company", Partnership.Type.COMPANY);
        TYPES.put("government", Partnership.Type.GOVERNMENT);
        TYPES.put("facility", Partnership.Type.PUBLIC_RESEARCH);
        TYPES.put("nonprofit", Partnership.Type.NON_PROFIT);
    }

    private final Organisations organisations;
    private final Texts texts;

    PartnerLookUps(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /** For a row as it is filled in. */
    PartnerLookUp of(Raw raw, int index, Locale locale) {
        organisations.expectTyping();
        return look(raw, index, !raw.text(at(index) + ASKED).isEmpty(), locale);
    }

    /** For a row in which somebody is typing. */
    public PartnerLookUp typing(Raw raw, int index, Locale locale) {
        return look(raw, index, true, locale);
    }

    private PartnerLookUp look(Raw raw, int index, boolean asked, Locale locale) {
        String name = raw.text(at(index) + "name").strip();
        RegisterEdition register = organisations.edition();
        return new PartnerLookUp(
                index,
                identified(raw.text(at(index) + "ror"), locale),
                asked && !name.isEmpty(),
                asked
                        ? organisations.startingWith(name, MOST).stream()
                                .map(one -> line(one.organisation(), one.by().value(), locale))
                                .toList()
                        : List.of(),
                Texts.in(texts, locale, "collaboration.organisations.register", register.version()));
    }

    /** Null where the register has no such organisation. */
    public PartnerLookUp.@Nullable Line identified(String ror, Locale locale) {
        return organisations.find(ror).map(one -> line(one, one.name(), locale)).orElse(null);
    }

    /** "find:institutions:0", "pick:institutions:0:057zh3y96", "unpick:institutions:0"; false for any other action. */
    public boolean change(String[] action, Raw raw) {
        if (action.length < 3 || !action[1].equals(LIST) || !action[2].matches("\\d{1,2}")) {
            return false;
        }
        String at = at(Integer.parseInt(action[2]));
        switch (action[0]) {
            case "find" -> raw.put(at + ASKED, "yes");
            case "pick" -> organisations.find(action[action.length - 1]).ifPresent(one -> pick(raw, at, one));
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

    private PartnerLookUp.Line line(Organisation one, String by, Locale locale) {
        String name = one.nameIn(locale.getLanguage()).orElse(one.name());
        Set<String> about = new LinkedHashSet<>(List.of(one.name(), by));
        about.remove(name);
        one.seat().ifPresent(seat -> {
            about.add(seat.city());
            about.add(new Locale("", seat.countryCode()).getDisplayCountry(locale));
        });
        return new PartnerLookUp.Line(one.ror(), name, String.join(" · ", about));
    }

    private static String at(int index) {
        return LIST + "[" + index + "].";
    }
}
