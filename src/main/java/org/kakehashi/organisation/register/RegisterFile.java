package org.kakehashi.organisation.register;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.RegisterUnreadable;

/**
 * A file of ROR records, schema 2: one array, or one record after the other; plain, as gz, or as the zip of a published dump,
 * of which the file whose name ends in {@code .json} is taken (of two, that of schema 2).
 */
public final class RegisterFile {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader RECORDS = JSON.readerFor(WrittenRecord.class);

    /** What may come out of a compressed file at most: ten times the whole register of 2026. */
    private static final long MOST = 4L << 30;

    private RegisterFile() {}

    /**
     * @param name tells what to make of the bytes, and stands in a refusal
     * @throws RegisterUnreadable if it holds no such records
     */
    public static List<Organisation> read(String name, InputStream bytes) {
        return read(name, bytes, WrittenRecord::organisation);
    }

    static List<WrittenRecord> written(String name, InputStream bytes) {
        return read(name, bytes, one -> one);
    }

    private static <T> List<T> read(String name, InputStream bytes, Function<WrittenRecord, T> as) {
        List<T> all = new ArrayList<>();
        try (InputStream opened = new Bounded(open(name, new BufferedInputStream(bytes, 1 << 16)), MOST);
                MappingIterator<WrittenRecord> records = RECORDS.readValues(opened)) {
            while (records.hasNextValue()) {
                all.add(as.apply(records.nextValue()));
            }
        } catch (JacksonException e) {
            throw new RegisterUnreadable(name, "record " + (all.size() + 1) + " is not one of schema 2", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RegisterUnreadable(name, "it breaks off or is damaged after " + all.size() + " records", e);
        }
        if (all.isEmpty()) {
            throw new RegisterUnreadable(name, "it holds no record", new EOFException());
        }
        return all;
    }

    private static InputStream open(String name, InputStream bytes) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(bytes, 1 << 16);
        }
        return name.endsWith(".zip") ? unzip(bytes) : bytes;
    }

    private static InputStream unzip(InputStream bytes) throws IOException {
        ZipInputStream zip = new ZipInputStream(bytes);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean firstSchema = entry.getName().matches(".*-ror-data\\.json");
            if (entry.getName().endsWith(".json") && !firstSchema) {
                return zip;
            }
        }
        throw new EOFException("no file of records in the zip");
    }
}
