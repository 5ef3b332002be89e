package org.kakehashi.web.disclosure;

import java.util.Locale;
import java.util.Map;
import org.kakehashi.disclosure.Question;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.web.lookup.OrganisationLookUp;
import org.kakehashi.web.lookup.OrganisationLookUps;
import org.springframework.stereotype.Component;

/** Identifies the organisation of an item while its name is typed; nothing is kept before the item is saved. */
@Component
class OrganisationAnswers {

    private static final String NAME = Question.ORGANISATION.key();
    private static final String ROR = Question.ROR.key();
    private static final String ASKED = "find";

    private final OrganisationLookUps lookUps;

    OrganisationAnswers(OrganisationLookUps lookUps) {
        this.lookUps = lookUps;
    }

    OrganisationLookUp of(Map<String, String> typed, Locale locale) {
        return look(typed, typed.containsKey(ASKED), locale);
    }

    /** While somebody is typing. */
    OrganisationLookUp typing(Map<String, String> typed, Locale locale) {
        return look(typed, true, locale);
    }

    private OrganisationLookUp look(Map<String, String> typed, boolean asked, Locale locale) {
        return lookUps.of(NAME, typed.getOrDefault(NAME, ""), typed.getOrDefault(ROR, ""), asked, locale);
    }

    /** "find:organisation", "pick:organisation:057zh3y96", "unpick:organisation"; false for any other action. */
    boolean change(String action, Map<String, String> typed, Locale locale) {
        String[] words = action.split(":", -1);
        if (words.length < 2 || !words[1].equals(NAME)) {
            return false;
        }
        switch (words[0]) {
            case "find" -> typed.put(ASKED, "yes");
            case "pick" -> lookUps.find(words[words.length - 1]).ifPresent(one -> pick(typed, one, locale));
            case "unpick" -> typed.put(ROR, "");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void pick(Map<String, String> typed, Organisation one, Locale locale) {
        typed.put(NAME, one.nameIn(locale.getLanguage()).orElse(one.name()));
        typed.put(ROR, one.ror());
    }
}
