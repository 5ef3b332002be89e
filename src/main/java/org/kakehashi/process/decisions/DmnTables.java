package org.kakehashi.process.decisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.policy.table.NoSuchTable;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.policy.table.RowTexts;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.UnreadableTable;
import org.springframework.stereotype.Component;

/** The tables that the program carries, read once when it starts. */
@Component
public class DmnTables implements Tables {

    private record Carried(Table table, byte[] bytes, Map<String, RowText> texts) {}

    private final Map<String, Carried> carried = new TreeMap<>();

    public DmnTables(ProcessFiles files) {
        Map<String, byte[]> texts = files.matching("**/texts.yaml");
        files.matching("**/*.dmn").forEach((path, bytes) -> {
            Table table = DmnReader.read(path, bytes);
            byte[] said = texts.get(path.substring(0, path.lastIndexOf('/') + 1) + "texts.yaml");
            Carried one = new Carried(table, bytes, said == null ? Map.of() : RowTexts.read(said));
            if (carried.put(table.id(), one) != null) {
                throw new UnreadableTable("two tables are called " + table.id());
            }
        });
    }

    @Override
    public List<String> ids() {
        return List.copyOf(carried.keySet());
    }

    @Override
    public Table table(String id) {
        return find(id).table();
    }

    @Override
    public byte[] bytes(String id) {
        return find(id).bytes().clone();
    }

    @Override
    public Map<String, RowText> texts(String id) {
        return find(id).texts();
    }

    @Override
    public Table read(String name, byte[] dmn) {
        return DmnReader.read(name, dmn);
    }

    private Carried find(String id) {
        Carried found = carried.get(id);
        if (found == null) {
            throw new NoSuchTable(id);
        }
        return found;
    }
}
