package org.kakehashi.screening.lists.publisher.us;

import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;

/** What the forms of the Consolidated Screening List have in common: twelve lists of three departments in one. */
final class CslParty {

    /** Said of some parties behind their name; it is no part of it. */
    private static final Pattern SUCCESSORS = Pattern.compile("(?i)[;,]?\\s+(and\\s+)?any\\s+successors?\\b.*$");

    private CslParty() {}

    static EntryDraft draft(String source, String type, String name, List<String> otherNames) {
        EntryDraft entry = new EntryDraft().kind(kind(type)).effect(effect(source));
        String bare = SUCCESSORS.matcher(name.strip()).replaceFirst("");
        entry.bracketed(bare, NameKind.PRIMARY, Strength.STRONG);
        if (!bare.equals(name.strip())) {
            entry.printed(EntryDraft.oneLine(name));
        }
        otherNames.forEach(other -> entry.bracketed(other, NameKind.ALIAS, Strength.STRONG));
        return entry;
    }

    /** Which of the twelve lists, and on which ground. */
    static String concern(String source, String programmes) {
        return programmes.isBlank() ? source : source + ": " + programmes;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "Individual" -> Kind.PERSON;
            case "Entity" -> Kind.ORGANISATION;
            case "Vessel" -> Kind.VESSEL;
            case "Aircraft" -> Kind.AIRCRAFT;
            default -> Kind.UNKNOWN;
        };
    }

    private static LegalEffect effect(String source) {
        if (source.contains("(SDN)") || source.contains("(PLC)")) {
            return LegalEffect.ASSET_FREEZE;
        }
        if (source.contains("(DPL)") || source.contains("(DTC)")) {
            return LegalEffect.EXPORT_BAN;
        }
        return LegalEffect.LICENCE_OR_CHECK;
    }

    /** Of the party's numbers, only those that registers of organisations and ships give. */
    static void identifier(EntryDraft entry, String type, String number) {
        String value = number.strip();
        if (type.contains("IMO") || value.startsWith("IMO ")) {
            entry.identifier("IMO", value.replaceFirst("^IMO ", ""));
        } else if (type.contains("Legal Entity Number") || type.equals("LEI")) {
            entry.identifier("LEI", value);
        } else if (type.contains("Registration Number") || type.contains("Unified Social Credit")) {
            entry.identifier("REGISTRATION", value);
        }
    }
}
