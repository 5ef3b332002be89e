package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        Map<String, RowText> texts) {

    /**
     * A text that rows of the pack rest on.
     *
     * @param mark how well it was read, see {@link RowText#mark}
     */
    public record Source(String id, Text title, String mark) {}

    public Pack {
        sources = List.copyOf(sources);
        notEncoded = List.copyOf(notEncoded);
        tables = List.copyOf(tables);
        texts = Map.copyOf(texts);
    }

    /** What is said about a row, or about a word that rows answer with (the name of a step, for instance). */
    public RowText text(String rule) {
        RowText text = texts.get(rule);
        if (text == null) {
            throw new UnreadableTable("pack " + id + " says nothing about " + rule);
        }
        return text;
    }

    public PolicyRef ref() {
        return new PolicyRef(id, version, sha256);
    }
}
