package org.kakehashi.screening.lists.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** JSON files, read one record at a time. */
public final class Json {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(Limits.TEXT_CHARS)
                    .build())
            .build());

    private Json() {}

    /** One object in each line. */
    public static void lines(InputStream file, Consumer<JsonNode> records) throws IOException {
        int[] row = {0};
        Utf8.lines(file, line -> {
            row[0]++;
            if (!line.isBlank()) {
                records.accept(object(line, row[0]));
            }
        });
    }

    private static JsonNode object(String line, int row) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new UnreadableList("line " + row + " is no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw unreadable("line " + row + " is no JSON", e);
        }
    }

    /**
     * The members of one object.
     *
     * @param members by name: one that is an array is given element by element, others whole; unknown ones are passed over
     */
    public static void members(InputStream file, Map<String, Consumer<JsonNode>> members) throws IOException {
        try (JsonParser parser = JSON.createParser(Utf8.reader(Limits.unpacked(file)))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableList("the file is no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Consumer<JsonNode> member = members.get(parser.currentName());
                JsonToken value = parser.nextToken();
                if (member == null) {
                    parser.skipChildren();
                } else if (value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        member.accept(parser.readValueAsTree());
                    }
                } else {
                    member.accept(parser.readValueAsTree());
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw new UnreadableList("the JSON object does not end");
            }
        } catch (JsonProcessingException e) {
            throw unreadable("the file is not JSON, or broken in the middle", e);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw Utf8.notUtf8(e);
        }
    }

    private static UnreadableList unreadable(String where, JsonProcessingException e) {
        return e instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException
                ? new UnreadableList(UnreadableList.Cause.TOO_LARGE, where, e)
                : new UnreadableList(where, e);
    }

    /** Empty for what is missing or null. */
    public static String text(JsonNode record, String name) {
        JsonNode value = record.get(name);
        return value == null || value.isNull() ? "" : value.asText();
    }

    /** The elements of an array; none if it is missing or null; a single value counts as one. */
    public static List<JsonNode> all(JsonNode record, String name) {
        JsonNode value = record.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        return StreamSupport.stream(value.spliterator(), false).toList();
    }

    public static List<String> texts(JsonNode record, String name) {
        List<String> texts = new ArrayList<>();
        all(record, name).forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
