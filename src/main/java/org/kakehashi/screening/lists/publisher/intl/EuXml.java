package org.kakehashi.screening.lists.publisher.intl;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Xml;
import org.kakehashi.screening.lists.form.XmlRecord;
import org.springframework.stereotype.Component;

/** The EU's consolidated list as the Commission publishes it (xmlFullSanctionsList 1.1): all content is in attributes. */
@Component
class EuXml implements ListReader {

    @Override
    public String format() {
        return "eu-xml";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Xml.records(file, "export", Set.of("sanctionEntity"), party -> entries.add(no -> entry(party, no)));
        return entries.all("parties");
    }

    private static ListEntry entry(XmlRecord party, int no) {
        String type = party.parts("subjectType").stream()
                .map(one -> one.attribute("code"))
                .findFirst()
                .orElseThrow(() -> new UnreadableList("entry " + no + " has no subject type"));
        EuParty names = new EuParty(type);
        party.parts("nameAlias")
                .forEach(name -> names.name(
                        name.attribute("wholeName"),
                        name.attribute("nameLanguage"),
                        name.attribute("strong").equals("true")));
        Set<String> programmes = new LinkedHashSet<>();
        party.parts("regulation").forEach(one -> programmes.add(one.attribute("programme")));
        EntryDraft entry =
                names.draft().ownId(party.attribute("euReferenceNumber")).concern(String.join(", ", programmes));
        party.parts("citizenship").forEach(one -> EuParty.country(entry, one.attribute("countryIso2Code")));
        party.parts("address").forEach(one -> EuParty.country(entry, one.attribute("countryIso2Code")));
        party.parts("birthdate").forEach(one -> {
            String day = one.attribute("birthdate");
            entry.birth(day.isEmpty() ? one.attribute("year") : day);
        });
        party.parts("identification")
                .forEach(one ->
                        EuParty.identifier(entry, one.attribute("identificationTypeCode"), one.attribute("number")));
        return entry.entry(no);
    }
}
