package org.kakehashi.organisation.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the file that is shipped from a published dump: the same records of the same schema, one in a line, without the
 * members that nothing here reads, ordered by country and place so that they compress well. {@link RegisterFile} reads both.
 * Run: {@code mvn compile exec:java -Dexec.mainClass=org.kakehashi.organisation.register.TrimmedRegister
 * -Dexec.args="dump.zip ror.ndjson.gz"}.
 */
public final class TrimmedRegister {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Comparator<WrittenRecord> BY_PLACE = Comparator.<WrittenRecord, String>comparing(
                    one -> one.locations().get(0).details().countryCode())
            .thenComparing(one -> one.locations().get(0).details().city())
            .thenComparing(WrittenRecord::id);

    private TrimmedRegister() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            write(RegisterFile.written(from.getFileName().toString(), in), out);
        }
    }

    static void write(List<WrittenRecord> records, OutputStream out) throws IOException {
        ObjectWriter lines = JSON.writerFor(WrittenRecord.class).withRootValueSeparator("\n");
        try (OutputStream small = new GZIPOutputStream(out) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                };
                SequenceWriter writer = lines.writeValues(small)) {
            for (WrittenRecord one : records.stream().sorted(BY_PLACE).toList()) {
                writer.write(one.trimmed());
            }
        }
    }
}
