package org.kakehashi.screening.lists.publisher.us;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Json;
import org.kakehashi.screening.lists.form.ListReader;
import org.springframework.stereotype.Component;

/** The Consolidated Screening List as trade.gov gives it by download (consolidated.json): one object, parties in {@code results}. */
@Component
class CslJson implements ListReader {

    @Override
    public String format() {
        return "us-csl-json";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Json.members(file, Map.of("results", party -> entries.add(no -> entry(party, no))));
        return entries.all("results");
    }

    private static ListEntry entry(JsonNode party, int no) {
        String source = Json.text(party, "source");
        EntryDraft entry = CslParty.draft(
                        source, Json.text(party, "type"), Json.text(party, "name"), Json.texts(party, "alt_names"))
                .ownId(id(party))
                .concern(CslParty.concern(source, String.join("; ", Json.texts(party, "programs"))));
        Json.all(party, "addresses").forEach(address -> entry.country(Json.text(address, "country")));
        Json.texts(party, "nationalities").forEach(entry::country);
        Json.texts(party, "citizenships").forEach(entry::country);
        Json.texts(party, "dates_of_birth").forEach(entry::birth);
        Json.all(party, "ids")
                .forEach(id -> CslParty.identifier(entry, Json.text(id, "type"), Json.text(id, "number")));
        return entry.entry(no);
    }

    private static String id(JsonNode party) {
        String number = Json.text(party, "entity_number");
        return number.isEmpty() ? Json.text(party, "id") : number;
    }
}
