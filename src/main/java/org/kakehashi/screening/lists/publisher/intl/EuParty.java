package org.kakehashi.screening.lists.publisher.intl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.form.EntryDraft;

/**
 * What the forms of the EU's consolidated list have in common. Among an organisation's names are its names in the
 * Union's languages, which are translations and no spellings; a person's name is only spelled otherwise there.
 */
final class EuParty {

    private static final Set<String> UNION = Set.of(
            "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
            "pt", "ro", "sk", "sl", "sv");

    private record Named(String text, String language, boolean strong) {}

    private final boolean person;
    private final List<Named> names = new ArrayList<>();

    EuParty(String subjectType) {
        person = subjectType.equals("person") || subjectType.equals("P");
    }

    void name(String text, String language, boolean strong) {
        names.add(new Named(text, language.toLowerCase(Locale.ROOT), strong));
    }

    EntryDraft draft() {
        EntryDraft entry =
                new EntryDraft().kind(person ? Kind.PERSON : Kind.ORGANISATION).effect(LegalEffect.ASSET_FREEZE);
        // the main name: a strong one in English or in no language, if it can be in Latin letters
        names.stream()
                .filter(one -> one.strong()
                        && (one.language().isEmpty() || one.language().equals("en")))
                .min(Comparator.comparing(one -> NameScript.of(one.text()) != NameScript.LATIN))
                .or(() -> names.stream().min(Comparator.comparing(Named::strong).reversed()))
                .ifPresent(main -> entry.name(main.text(), NameKind.PRIMARY, strength(main)));
        names.forEach(one -> entry.name(one.text(), kind(one), strength(one)));
        return entry;
    }

    private NameKind kind(Named name) {
        return !person && UNION.contains(name.language()) ? NameKind.TRANSLATION : NameKind.ALIAS;
    }

    private static Strength strength(Named name) {
        return name.strong() ? Strength.STRONG : Strength.WEAK;
    }

    /** Ships' numbers and registrations; those of papers that people carry are not kept. */
    static void identifier(EntryDraft entry, String type, String number) {
        if (type.equals("imo")) {
            entry.identifier("IMO", number);
        } else if (type.equals("regnumber")) {
            entry.identifier("REGISTRATION", number);
        }
    }

    /** 00 stands for no country. */
    static void country(EntryDraft entry, String code) {
        if (!code.equals("00")) {
            entry.country(code);
        }
    }
}
