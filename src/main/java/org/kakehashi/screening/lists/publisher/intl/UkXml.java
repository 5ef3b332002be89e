package org.kakehashi.screening.lists.publisher.intl;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.Xml;
import org.kakehashi.screening.lists.form.XmlRecord;
import org.springframework.stereotype.Component;

/** The UK Sanctions List as the Foreign, Commonwealth and Development Office publishes it (UK-Sanctions-List.xml). */
@Component
class UkXml implements ListReader {

    @Override
    public String format() {
        return "uk-xml";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Xml.records(file, "Designations", Set.of("Designation"), party -> entries.add(no -> entry(party, no)));
        return entries.all("designations");
    }

    private static ListEntry entry(XmlRecord party, int no) {
        EntryDraft entry = new EntryDraft()
                .ownId(party.text("UniqueID"))
                .kind(UkParty.kind(party.text("IndividualEntityShip")))
                .effect(UkParty.effect(party.text("SanctionsImposed")))
                .concern(party.text("RegimeName"));
        for (XmlRecord name : party.parts("Names", "Name")) {
            List<String> parts = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> name.text("Name" + i))
                    .toList();
            UkParty.name(entry, parts, name.text("NameType"), name.text("AliasStrength"));
        }
        party.parts("NonLatinNames", "NonLatinName")
                .forEach(name -> entry.name(name.text("NameNonLatinScript"), NameKind.ALIAS));
        party.parts("Addresses", "Address").forEach(address -> entry.country(address.text("AddressCountry")));
        party.parts("IndividualDetails", "Individual", "Nationalities", "Nationality")
                .forEach(nationality -> entry.country(nationality.text()));
        party.parts("IndividualDetails", "Individual", "DOBs", "DOB")
                .forEach(birth -> UkParty.birth(entry, birth.text()));
        party.parts("ShipDetails", "Ship", "IMONumbers", "IMONumber")
                .forEach(number -> entry.identifier("IMO", number.text()));
        party.parts("EntityDetails", "Entity", "BusinessRegistrationNumbers", "BusinessRegistrationNumber")
                .forEach(number -> entry.identifier("REGISTRATION", number.text()));
        return entry.entry(no);
    }
}
