package org.kakehashi.web.screening;

import java.util.List;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.names.PartyKind;

/**
 * The form of a question, as filled in.
 *
 * @param otherNames one in each line
 * @param identifier several with spaces between
 */
record AskForm(String name, String otherNames, String kind, String country, String identifier, String birth) {

    AskForm {
        name = name == null ? "" : name;
        otherNames = otherNames == null ? "" : otherNames;
        kind = kind == null ? "" : kind;
        country = country == null ? "" : country;
        identifier = identifier == null ? "" : identifier;
        birth = birth == null ? "" : birth;
    }

    static AskForm empty() {
        return new AskForm("", "", PartyKind.UNKNOWN.name(), "", "", "");
    }

    AskForm identifiedBy(List<String> identifiers) {
        return new AskForm(name, otherNames, kind, country, String.join(" ", identifiers), birth);
    }

    AskedParty asked() {
        PartyKind known = kind.equals(PartyKind.PERSON.name())
                ? PartyKind.PERSON
                : kind.equals(PartyKind.ORGANISATION.name()) ? PartyKind.ORGANISATION : PartyKind.UNKNOWN;
        return new AskedParty(
                name,
                List.of(otherNames.split("\\R")),
                known,
                country,
                List.of(identifier.split("\\s+")),
                List.of(birth.split("\\s+")));
    }
}
