package org.kakehashi.screening.lists.publisher.intl;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.UnreadableList;

/** What the forms of the UK Sanctions List have in common. Its words for one kind of name come in several cases. */
final class UkParty {

    /** How ships of the latest designations are named. */
    private static final Pattern SHIP = Pattern.compile("IMO (\\d{7}) \\([\"“”]?([^\"“”)]+)[\"“”]?\\)");

    private UkParty() {}

    static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> Kind.PERSON;
            case "entity" -> Kind.ORGANISATION;
            case "ship" -> Kind.VESSEL;
            default -> throw new UnreadableList("a party is neither individual, entity nor ship");
        };
    }

    static LegalEffect effect(String sanctions) {
        return sanctions.contains("Asset freeze") ? LegalEffect.ASSET_FREEZE : LegalEffect.LICENCE_OR_CHECK;
    }

    /** @param parts the names one to six: given names first, the family name or the whole name last */
    static void name(EntryDraft entry, List<String> parts, String type, String strength) {
        String name =
                String.join(" ", parts.stream().filter(part -> !part.isBlank()).toList());
        Matcher ship = SHIP.matcher(name.strip());
        if (ship.matches()) {
            entry.identifier("IMO", ship.group(1));
            if (!entry.hasName()) {
                entry.printed(name);
            }
            name = ship.group(2);
        }
        NameKind kind =
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "primary name" -> entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY;
                    default -> NameKind.ALIAS;
                };
        entry.name(name, kind, strength.toLowerCase(Locale.ROOT).startsWith("low") ? Strength.WEAK : Strength.STRONG);
    }

    /** dd/mm/1945 stands for a day and a month that are not known. */
    static void birth(EntryDraft entry, String printed) {
        entry.birth(printed.replaceFirst("^dd/", "").replaceFirst("^mm/", ""));
    }
}
