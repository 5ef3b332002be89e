package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.UnreadableTable;
import org.kakehashi.trail.PolicyRef;

/**
 * One version of a policy pack: its tables and what is said about each of their rows.
 *
 * @param sha256 of the list of its files' hashes, as {@code sha256sum * | sha256sum} in its folder gives it
 * @param notEncoded what the sources say and no row does, so that nobody believes it covered
 * @param profile state, purpose and when the pack applies
 */
public record Pack(
        String id,
        String version,
        String sha256,
        Text title,
        String jurisdiction,
        LocalDate from,
        @Nullable LocalDate to,
        List<Source> sources,
        List<Text> notEncoded,
        List<PackTable> tables,
        Map<String, RowText> texts,
        Profile profile) {

    /**
     * A text that rows of the pack rest on.
     *
     * @param mark how well it was read, see {@link RowText#mark}
     * @param address where it stands, may be empty
     */
    public record Source(String id, Text title, String mark, String address) {}

    /**
     * @param draft whether most of its sources could not be read, so that it is shown and tried but never in force
     * @param exportControl whether it answers the export-control question and so may read what is given for that alone
     */
    public record Profile(boolean draft, boolean exportControl, Applies applies) {

        /** In force, of no special purpose, wherever it is named. */
        public static final Profile PLAIN = new Profile(false, false, Applies.ALWAYS);
    }

    public Pack {
        sources = List.copyOf(sources);
        notEncoded = List.copyOf(notEncoded);
        tables = List.copyOf(tables);
        texts = Map.copyOf(texts);
    }

    /** A pack of the plain profile. */
    public Pack(
            String id,
            String version,
            String sha256,
            Text title,
            String jurisdiction,
            LocalDate from,
            @Nullable LocalDate to,
            List<Source> sources,
            List<Text> notEncoded,
            List<PackTable> tables,
            Map<String, RowText> texts) {
        this(id, version, sha256, title, jurisdiction, from, to, sources, notEncoded, tables, texts, Profile.PLAIN);
    }

    public Applies applies() {
        return profile.applies();
    }

    /** Every key that a row of it reads. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        tables.forEach(table -> table.table().inputs().forEach(input -> keys.add(input.expression())));
        return keys;
    }

    /** What it reads but for that by which it binds: an unknown funder makes it bind and is no further question. */
    public Set<String> asksOf() {
        Set<String> keys = keys();
        keys.removeAll(applies().keys());
        return keys;
    }

    /** What is said about a row, or about a word that rows answer with (the name of a step, for instance). */
    public RowText text(String rule) {
        RowText text = texts.get(rule);
        if (text == null) {
            throw new UnreadableTable("pack " + id + " says nothing about " + rule);
        }
        return text;
    }

    /** The same pack without the rows whose source was read as one of the marks says; its hash stays the file's. */
    public Pack without(Set<String> marks) {
        if (marks.isEmpty()) {
            return this;
        }
        return with(tables.stream()
                .map(one -> new PackTable(
                        one.kind(),
                        one.subject(),
                        one.table()
                                .with(one.table().rows().stream()
                                        .filter(row ->
                                                !marks.contains(text(row.rule()).mark()))
                                        .toList())))
                .filter(one -> !one.table().rows().isEmpty())
                .toList());
    }

    /** The same pack with other tables; its hash stays the file's. */
    public Pack with(List<PackTable> others) {
        return new Pack(
                id, version, sha256, title, jurisdiction, from, to, sources, notEncoded, others, texts, profile);
    }

    public PolicyRef ref() {
        return new PolicyRef(id, version, sha256);
    }
}
