package org.kakehashi.screening.lists.publisher.us;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Csv;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.stereotype.Component;

/**
 * OFAC's list of specially designated nationals in its older form: a zip of {@code sdn.csv} (parties), {@code alt.csv}
 * (other names) and {@code add.csv} (addresses). The tables have no headings, write {@code -0-} for what is not known, and
 * end with the sign 0x1A.
 */
@Component
class OfacFiles implements ListReader {

    private static final Set<String> NAMES = Set.of("sdn.csv", "alt.csv", "add.csv");
    private static final Pattern BORN = Pattern.compile("DOB ([^;.]+)");
    private static final Pattern WEAK_NAME = Pattern.compile("a\\.k\\.a\\. '([^']+)'");
    private static final Pattern IMO = Pattern.compile("IMO (\\d{7})");
    private static final Pattern NATIONALITY = Pattern.compile("(?:nationality|citizen) ([^;.]+)");

    @Override
    public String format() {
        return "us-ofac-csv";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Map<String, byte[]> tables = tables(file);
        Map<String, EntryDraft> parties = new LinkedHashMap<>();
        rows(tables, "sdn.csv", 12, row -> {
            Limits.entry(parties.size() + 1);
            if (parties.put(row.get(0), party(row)) != null) {
                throw new UnreadableList("sdn.csv has a number twice");
            }
        });
        rows(tables, "alt.csv", 4, row -> {
            EntryDraft party = parties.get(row.get(0));
            if (party != null) {
                party.name(row.get(3), row.get(2).equals("fka") ? NameKind.FORMER : NameKind.ALIAS);
            }
        });
        rows(tables, "add.csv", 5, row -> {
            EntryDraft party = parties.get(row.get(0));
            if (party != null) {
                party.country(row.get(4));
            }
        });
        int[] no = {0};
        return parties.values().stream().map(party -> party.entry(++no[0])).toList();
    }

    private static EntryDraft party(List<String> row) {
        EntryDraft party = new EntryDraft()
                .ownId(row.get(0))
                .kind(kind(row.get(2)))
                .effect(LegalEffect.ASSET_FREEZE)
                .name(row.get(1), NameKind.PRIMARY)
                .concern(row.get(3));
        String remarks = row.get(11);
        matches(BORN, remarks, party::birth);
        matches(WEAK_NAME, remarks, name -> party.name(name, NameKind.ALIAS, Strength.WEAK));
        matches(IMO, remarks, number -> party.identifier("IMO", number));
        matches(NATIONALITY, remarks, party::country);
        return party;
    }

    private static void matches(Pattern pattern, String text, java.util.function.Consumer<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(matcher.group(1).strip());
        }
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "individual" -> Kind.PERSON;
            case "vessel" -> Kind.VESSEL;
            case "aircraft" -> Kind.AIRCRAFT;
            default -> Kind.ORGANISATION;
        };
    }

    private static void rows(
            Map<String, byte[]> tables, String name, int cells, java.util.function.Consumer<List<String>> rows)
            throws IOException {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new UnreadableList(UnreadableList.Cause.INCOMPLETE, "the zip lacks " + name);
        }
        Csv.rows(new ByteArrayInputStream(table), row -> {
            if (row.size() < cells) {
                throw new UnreadableList(name + " has a row of " + row.size() + " cells");
            }
            rows.accept(row.stream()
                    .map(cell -> cell.strip().equals("-0-") ? "" : cell.strip())
                    .toList());
        });
    }

    private static Map<String, byte[]> tables(InputStream file) throws IOException {
        Map<String, byte[]> tables = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            ZipEntry part = zip.getNextEntry();
            while (part != null) {
                String name = part.getName().replaceFirst("^.*/", "").toLowerCase(Locale.ROOT);
                if (NAMES.contains(name)) {
                    tables.put(name, bytes(zip, name));
                }
                part = zip.getNextEntry();
            }
        } catch (java.io.EOFException | ZipException e) {
            throw new UnreadableList("the zip ends or breaks in the middle", e);
        }
        return tables;
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int read = in.read(buffer);
        while (read >= 0) {
            out.write(buffer, 0, read);
            if (out.size() > Limits.FILE_BYTES) {
                throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, name + " is too large when unpacked");
            }
            read = in.read(buffer);
        }
        return out.toByteArray();
    }
}
