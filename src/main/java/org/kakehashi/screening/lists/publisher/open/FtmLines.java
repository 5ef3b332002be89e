package org.kakehashi.screening.lists.publisher.open;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Json;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.stereotype.Component;

/**
 * FollowTheMoney entities, one JSON object in a line ({@code entities.ftm.json}). Of their many kinds those are read that
 * name somebody or something that can be looked up; addresses, passports and links between them are passed over.
 */
@Component
class FtmLines implements ListReader {

    private static final Set<String> NAMED =
            Set.of("Person", "Organization", "Company", "PublicBody", "LegalEntity", "Vessel", "Airplane");

    @Override
    public String format() {
        return "ftm-lines";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        Json.lines(file, entity -> {
            if (!entity.has("schema") || !entity.has("properties")) {
                throw new UnreadableList("an entity has no schema or no properties");
            }
            if (NAMED.contains(Json.text(entity, "schema"))) {
                Limits.entry(entries.size() + 1);
                draft(entity, entries);
            }
        });
        if (entries.isEmpty()) {
            throw new UnreadableList("the file names nobody");
        }
        return entries;
    }

    private static void draft(JsonNode entity, List<ListEntry> entries) {
        JsonNode properties = entity.path("properties");
        List<String> topics = Json.texts(properties, "topics");
        List<String> reasons = new ArrayList<>(Json.texts(properties, "program"));
        if (reasons.isEmpty()) {
            reasons.addAll(topics);
        }
        EntryDraft entry = new EntryDraft()
                .ownId(Json.text(entity, "id"))
                .kind(FtmWords.kind(Json.text(entity, "schema")))
                .effect(FtmWords.effect(topics))
                .concern(String.join("; ", reasons))
                .name(Json.text(entity, "caption"), NameKind.PRIMARY);
        Json.texts(properties, "name").forEach(name -> entry.name(name, kind(entry)));
        Json.texts(properties, "alias").forEach(name -> entry.name(name, kind(entry)));
        Json.texts(properties, "abbreviation").forEach(name -> entry.name(name, NameKind.ABBREVIATION));
        Json.texts(properties, "previousName").forEach(name -> entry.name(name, NameKind.FORMER));
        Json.texts(properties, "weakAlias").forEach(name -> entry.name(name, NameKind.ALIAS, Strength.WEAK));
        for (String property : List.of("nationality", "citizenship", "country", "jurisdiction", "flag")) {
            Json.texts(properties, property).forEach(code -> entry.country(code.toUpperCase(Locale.ROOT)));
        }
        Json.texts(properties, "birthDate").forEach(entry::birth);
        Json.texts(properties, "leiCode").forEach(number -> entry.identifier("LEI", number));
        Json.texts(properties, "imoNumber").forEach(number -> entry.identifier("IMO", number));
        Json.texts(properties, "registrationNumber").forEach(number -> entry.identifier("REGISTRATION", number));
        if (entry.hasName()) {
            entries.add(entry.entry(entries.size() + 1));
        }
    }

    private static NameKind kind(EntryDraft entry) {
        return entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY;
    }
}
