package org.kakehashi.policy.table;

import java.util.List;
import java.util.Map;

/**
 * The decision tables of {@code processes/}: those of the packs, those that flows ask, and the rest. What a pack said at
 * an earlier date is asked of {@code pack.Packs}, not here.
 */
public interface Tables {

    /** Ids of all tables, in alphabetical order. */
    List<String> ids();

    /** @throws NoSuchTable if there is none */
    Table table(String id);

    /**
     * The file as it is.
     *
     * @throws NoSuchTable if there is none
     */
    byte[] bytes(String id);

    /**
     * What {@code texts.yaml} of the table's folder says about its rows, by rule id.
     *
     * @throws NoSuchTable if there is none
     */
    Map<String, RowText> texts(String id);

    /**
     * The table in the bytes of a DMN file.
     *
     * @param name of the file, for refusals
     * @throws UnreadableTable if the file is no decision table of the agreed form
     */
    Table read(String name, byte[] dmn);
}
