package org.kakehashi.screening.lists.publisher.intl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.Entries;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Json;
import org.kakehashi.screening.lists.form.ListReader;
import org.springframework.stereotype.Component;

/** The EU's consolidated list with one JSON object for each party, its members named as in the XML. */
@Component
class EuLines implements ListReader {

    @Override
    public String format() {
        return "eu-lines";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Entries entries = new Entries();
        Json.lines(file, party -> entries.add(no -> entry(party, no)));
        return entries.all("parties");
    }

    private static ListEntry entry(JsonNode party, int no) {
        EuParty names = new EuParty(Json.text(party.path("subject_type"), "code"));
        Json.all(party, "name_aliases")
                .forEach(name -> names.name(
                        Json.text(name, "whole_name"),
                        Json.text(name, "name_language"),
                        name.path("strong").asBoolean()));
        Set<String> programmes = new LinkedHashSet<>();
        Json.all(party, "regulations").forEach(one -> programmes.add(Json.text(one, "programme")));
        EntryDraft entry =
                names.draft().ownId(Json.text(party, "eu_reference_number")).concern(String.join(", ", programmes));
        Json.all(party, "citizenships").forEach(one -> EuParty.country(entry, Json.text(one, "country_iso2_code")));
        Json.all(party, "addresses").forEach(one -> EuParty.country(entry, Json.text(one, "country_iso2_code")));
        Json.all(party, "birthdates").forEach(one -> {
            String day = Json.text(one, "birthdate");
            entry.birth(day.isEmpty() ? Json.text(one, "year") : day);
        });
        Json.all(party, "identifications")
                .forEach(one -> EuParty.identifier(
                        entry, Json.text(one, "identification_type_code"), Json.text(one, "number")));
        return entry.entry(no);
    }
}
