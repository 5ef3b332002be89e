package org.kakehashi.screening.lists.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element with its attributes, texts and parts. What is not there is empty. */
public final class XmlRecord {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlRecord> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlRecord(String name) {
        this.name = name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlRecord part) {
        parts.add(part);
    }

    void append(String more) {
        text.append(more);
    }

    public String name() {
        return name;
    }

    public String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    public String text() {
        return text.toString().strip();
    }

    /** Of the first part of that name. */
    public String text(String part) {
        return parts.stream()
                .filter(one -> one.name.equals(part))
                .findFirst()
                .map(XmlRecord::text)
                .orElse("");
    }

    /** All parts that the path of names leads to. */
    public List<XmlRecord> parts(String... path) {
        List<XmlRecord> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(one -> one.parts.stream())
                    .filter(part -> part.name.equals(step))
                    .toList();
        }
        return found;
    }
}
