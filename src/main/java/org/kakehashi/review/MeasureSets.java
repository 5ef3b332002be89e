package org.kakehashi.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Measures as a column holds them, JSON. */
@Component
class MeasureSets {

    private static final TypeReference<List<MeasureSet>> MEASURES = new TypeReference<>() {};

    private final ObjectMapper json;

    MeasureSets(ObjectMapper json) {
        this.json = json;
    }

    String write(List<MeasureSet> measures) {
        try {
            return json.writeValueAsString(measures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<MeasureSet> read(String column) {
        try {
            return json.readValue(column, MEASURES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
