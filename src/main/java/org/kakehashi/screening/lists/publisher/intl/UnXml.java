package org.kakehashi.screening.lists.publisher.intl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Xml;
import org.kakehashi.screening.lists.form.XmlRecord;
import org.springframework.stereotype.Component;

/** The UN Security Council's consolidated list in its own XML: individuals and entities, with the quality of each alias. */
@Component
class UnXml implements ListReader {

    private static final List<String> NAME_PARTS = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\s*\\([^()]*(?:listed as|identity|passport)[^()]*\\)|[,\\s]+born (?:in|on|\\d).*$|original script:|\\(original script\\)");
    private static final Pattern OWN_SCRIPT = Pattern.compile("([^()]+)\\(([^()]+)\\)[\\s,]*");

    @Override
    public String format() {
        return "un-xml";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Xml.records(
                file,
                "CONSOLIDATED_LIST",
                Set.of("INDIVIDUAL", "ENTITY"),
                party -> entries.add(no -> entry(party, no)));
        return entries.all("parties");
    }

    private static ListEntry entry(XmlRecord party, int no) {
        String kind = party.name();
        EntryDraft entry = new EntryDraft()
                .ownId(party.text("REFERENCE_NUMBER"))
                .kind(kind.equals("INDIVIDUAL") ? Kind.PERSON : Kind.ORGANISATION)
                .effect(LegalEffect.ASSET_FREEZE)
                .concern(party.text("UN_LIST_TYPE"));
        List<String> parts = NAME_PARTS.stream()
                .map(party::text)
                .filter(part -> !part.isEmpty())
                .toList();
        // an entity may have two main names with a semicolon between them
        for (String name : String.join(" ", parts).split("\\s;\\s")) {
            entry.bracketed(name, entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY, Strength.STRONG);
        }
        entry.name(party.text("NAME_ORIGINAL_SCRIPT"), NameKind.ALIAS);
        for (XmlRecord alias : party.parts(kind + "_ALIAS")) {
            String quality = alias.text("QUALITY");
            for (String name : aliases(alias.text("ALIAS_NAME"))) {
                entry.name(
                        name,
                        quality.startsWith("f.k.a") ? NameKind.FORMER : NameKind.ALIAS,
                        quality.equals("Low") ? Strength.WEAK : Strength.STRONG);
            }
        }
        party.parts("NATIONALITY", "VALUE").forEach(one -> entry.country(one.text()));
        party.parts(kind + "_ADDRESS", "COUNTRY").forEach(one -> entry.country(one.text()));
        party.parts("INDIVIDUAL_DATE_OF_BIRTH").forEach(one -> entry.birth(birth(one)));
        return entry.entry(no);
    }

    /** Several spellings between semicolons, or in brackets behind the name in its own script; notes are no names. */
    private static List<String> aliases(String text) {
        String name = NOTE.matcher(text.replaceAll("\\s[a-z]\\)\\s", "; ")).replaceAll("");
        Matcher script = OWN_SCRIPT.matcher(name);
        if (script.matches() && NameScript.of(script.group(1)) != NameScript.of(script.group(2))) {
            return Stream.of(script.group(1), script.group(2))
                    .flatMap(part -> Arrays.stream(part.split(";")))
                    .toList();
        }
        return List.of(name.replaceFirst("^\\s*\\)", "").split(";"));
    }

    private static String birth(XmlRecord born) {
        if (!born.text("FROM_YEAR").isEmpty()) {
            return born.text("FROM_YEAR") + "–" + born.text("TO_YEAR");
        }
        return born.text("DATE").isEmpty() ? born.text("YEAR") : born.text("DATE");
    }
}
