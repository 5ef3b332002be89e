package org.kakehashi.screening.lists.publisher.us;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;

/** What the forms of the Consolidated Screening List have in common: twelve lists of three departments in one. */
final class CslParty {

    /** Said of some parties behind their name; it is no part of it. */
    private static final Pattern SUCCESSORS =
            Pattern.compile("(?i)[;,]?\\s+(and\\s+)?(any|its\\s+sub-units\\s+and)\\s+successors?\\b.*$");

    private static final String ALSO = "(?:a\\.\\s?k\\.\\s?a\\b|f\\.k\\.a\\b|a/k/a\\b|aka\\b)[.,:\\s-]*";
    private static final Pattern OTHERS = Pattern.compile("(?i);|(?:[\\s,(-]+|^)\\b" + ALSO);
    private static final Pattern OTHER_INSIDE = Pattern.compile("(?i)[(\\[]\\s*" + ALSO + "([^()\\[\\]]*)[)\\]]");
    private static final Pattern AFFILIATED = Pattern.compile("\\. Affiliated Entity:\\s*");
    private static final Pattern DESCRIBED = Pattern.compile("(?i)\\s*\\([^()]* (?:individual|entity)\\)");

    private CslParty() {}

    static EntryDraft draft(String source, String type, String name, List<String> otherNames) {
        EntryDraft entry = new EntryDraft().kind(kind(type)).effect(effect(source));
        String bare = SUCCESSORS.matcher(name.strip()).replaceFirst("");
        List<String> names = names(bare);
        for (String one : names) {
            entry.bracketed(one, entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY, strength(one));
        }
        if (!names.equals(List.of(name.strip()))) {
            entry.printed(EntryDraft.oneLine(name));
        }
        otherNames.stream()
                .flatMap(other -> names(other).stream())
                .forEach(other -> entry.bracketed(other, NameKind.ALIAS, Strength.STRONG));
        return entry;
    }

    /** A party of several names in one, and one that is named behind the company that it belongs to. */
    private static List<String> names(String text) {
        Matcher affiliated = AFFILIATED.matcher(text);
        if (affiliated.find()) {
            return List.of(text.substring(affiliated.end()), text);
        }
        List<String> names = new ArrayList<>();
        Matcher inside = OTHER_INSIDE.matcher(text);
        String outside = inside.replaceAll(" ");
        names.addAll(List.of(OTHERS.split(outside)));
        inside.reset().results().forEach(other -> names.addAll(List.of(OTHERS.split(other.group(1)))));
        return names.stream()
                .map(name -> closed(DESCRIBED.matcher(name.strip()).replaceFirst("")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Without the bracket at the end whose opening one went with a.k.a. */
    private static String closed(String text) {
        boolean open = text.chars().filter(c -> c == ')').count()
                > text.chars().filter(c -> c == '(').count();
        return open ? text.replaceFirst("\\)[.\\s]*$", "") : text;
    }

    /** One letter tells nobody. */
    private static Strength strength(String name) {
        return name.length() == 1 ? Strength.WEAK : Strength.STRONG;
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
        // of members of the Palestinian council (PLC) payments are refused, not frozen
        if (source.contains("(SDN)")) {
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
        } else if (type.contains("Registration Number")
                || type.equals("Registration ID")
                || type.contains("Unified Social Credit")) {
            entry.identifier("REGISTRATION", value);
        }
    }
}
