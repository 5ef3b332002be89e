package org.kakehashi.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Entries of lists as the documents that the database keeps; apart from the JSON of the API, so that it stays as it is. */
public final class EntryDocuments {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private EntryDocuments() {}

    public static String write(ListEntry entry) {
        try {
            return JSON.writeValueAsString(entry.numbered(0));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param no of the entry in its edition; one document may serve many */
    public static ListEntry read(String document, int no) {
        try {
            return JSON.readValue(document, ListEntry.class).numbered(no);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
