package org.kakehashi.screening.lists.publisher.intl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Json;
import org.kakehashi.screening.lists.form.ListReader;
import org.springframework.stereotype.Component;

/** The UK Sanctions List with one JSON object for each designation, its members named as in the XML. */
@Component
class UkLines implements ListReader {

    @Override
    public String format() {
        return "uk-lines";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Json.lines(file, party -> entries.add(no -> entry(party, no)));
        return entries.all("designations");
    }

    private static ListEntry entry(JsonNode party, int no) {
        EntryDraft entry = new EntryDraft()
                .ownId(Json.text(party, "unique_id"))
                .kind(UkParty.kind(Json.text(party, "individual_entity_ship")))
                .effect(UkParty.effect(Json.text(party, "sanctions_imposed")))
                .concern(Json.text(party, "regime_name"));
        for (JsonNode name : Json.all(party.path("names"), "names")) {
            List<String> parts = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> Json.text(name, "name" + i))
                    .toList();
            UkParty.name(entry, parts, Json.text(name, "name_type"), Json.text(name, "alias_strength"));
        }
        Json.all(party.path("non_latin_names"), "names")
                .forEach(name -> entry.name(Json.text(name, "name_non_latin_script"), NameKind.ALIAS));
        Json.all(party.path("addresses"), "addresses")
                .forEach(address -> entry.country(Json.text(address, "address_country")));
        return entry.entry(no);
    }
}
