package org.kakehashi.policy.table;

import java.util.List;

/**
 * A decision table as text, whoever wrote or runs it. Pack tables and the tables that flows ask look alike here.
 *
 * @param id name of the decision and of its file
 * @param name the decision's Japanese name
 * @param version what the file calls itself (its version tag), else the first digits of its hash
 * @param sha256 hex hash of the file's exact bytes
 */
public record Table(
        String id,
        String name,
        String version,
        String sha256,
        HitPolicy hitPolicy,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {

    /**
     * @param expression the fact key or variable that the column reads
     * @param label words above the column
     */
    public record Input(String expression, String label, String type) {}

    /** @param name what the answer is called */
    public record Output(String name, String label, String type) {}

    /**
     * @param rule id of the row
     * @param cells one test for each input, "-" where any value will do
     * @param outputs one literal for each output, as in the file
     * @param annotation the note beside the row, may be empty
     */
    public record Row(String rule, List<String> cells, List<String> outputs, String annotation) {

        public Row {
            cells = List.copyOf(cells);
            outputs = List.copyOf(outputs);
        }
    }

    public Table {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** The same table with other rows; its hash stays the file's. */
    public Table with(List<Row> others) {
        return new Table(id, name, version, sha256, hitPolicy, inputs, outputs, others);
    }

    /** The named answer of the row without FEEL's quotation marks; empty if the table has no such output. */
    public String output(Row row, String name) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).name().equals(name)) {
                return plain(row.outputs().get(i));
            }
        }
        return "";
    }

    private static String plain(String literal) {
        boolean quoted = literal.length() >= 2 && literal.startsWith("\"") && literal.endsWith("\"");
        return quoted ? literal.substring(1, literal.length() - 1) : literal;
    }
}
