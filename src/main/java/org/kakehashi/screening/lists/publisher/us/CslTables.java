package org.kakehashi.screening.lists.publisher.us;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Json;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.stereotype.Component;

/**
 * The Consolidated Screening List in a short form that a public project re-encoded: repeated texts stand in {@code tables}
 * and the parties of {@code entries} name them by number. The product ships this one, since it is a fifth of the size.
 */
@Component
class CslTables implements ListReader {

    @Override
    public String format() {
        return "us-csl-tables";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Map<String, List<String>> tables = new HashMap<>();
        List<ListEntry> entries = new ArrayList<>();
        int[] counted = {-1};
        Json.members(
                file,
                Map.of(
                        "tables",
                        all -> all.fieldNames().forEachRemaining(table -> tables.put(table, Json.texts(all, table))),
                        "entryCount",
                        count -> counted[0] = count.asInt(-1),
                        "entries",
                        party -> {
                            Limits.entry(entries.size() + 1);
                            entries.add(entry(party, tables, entries.size() + 1));
                        }));
        if (entries.isEmpty() || (counted[0] >= 0 && counted[0] != entries.size())) {
            throw new UnreadableList(
                    UnreadableList.Cause.INCOMPLETE,
                    "%d entries where the file itself counts %d".formatted(entries.size(), counted[0]));
        }
        return entries;
    }

    private static ListEntry entry(JsonNode party, Map<String, List<String>> tables, int no) {
        String source = text(tables, "sources", party.get("s"));
        EntryDraft entry = CslParty.draft(source, Json.text(party, "t"), Json.text(party, "n"), Json.texts(party, "a"))
                .ownId(Json.text(party, "e"))
                .concern(CslParty.concern(source, text(tables, "programmes", party.get("pg"))));
        Json.texts(party, "c").forEach(entry::country);
        return entry.entry(no);
    }

    private static String text(Map<String, List<String>> tables, String table, @Nullable JsonNode number) {
        if (number == null) {
            return "";
        }
        List<String> texts = tables.getOrDefault(table, List.of());
        if (!number.isInt() || number.asInt() < 0 || number.asInt() >= texts.size()) {
            throw new UnreadableList("an entry names a text that the table " + table + " does not have");
        }
        return texts.get(number.asInt());
    }
}
