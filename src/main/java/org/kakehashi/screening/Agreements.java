package org.kakehashi.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.kakehashi.screening.names.Agreement;

/** Explanations as the documents that the database keeps, so that a later version of the search does not change them. */
final class Agreements {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Agreements() {}

    static String write(Agreement agreement) {
        try {
            return JSON.writeValueAsString(agreement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Agreement read(String document) {
        try {
            return JSON.readValue(document, Agreement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
