package org.kakehashi.policy.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.SubjectType;
import org.kakehashi.policy.RuleKind;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.RowTexts;
import org.kakehashi.policy.table.Tables;
import org.kakehashi.policy.table.UnreadableTable;
import org.kakehashi.policy.table.YamlText;
import org.springframework.stereotype.Component;

/**
 * Makes a {@link Pack} of its files: {@code pack.yaml}, {@code texts.yaml} and tables named {@code <kind>-<subject>.dmn},
 * whose decision id is the pack's id, a dash and the file's name.
 */
@Component
public class PackReader {

    private final Tables tables;

    public PackReader(Tables tables) {
        this.tables = tables;
    }

    /** Every pack that the program carries. */
    public List<Pack> carried(ProcessFiles files) {
        return PackFiles.byFolder(files.matching("packs/*/*")).values().stream()
                .map(this::read)
                .toList();
    }

    /** A version from its archive, as the register keeps it. */
    public Pack read(String pack, byte[] archive) {
        return read(PackFiles.unzip(pack, archive));
    }

    Pack read(PackFiles files) {
        Map<String, @Nullable Object> about = YamlText.read(file(files, "pack.yaml"));
        String id = YamlText.text(about, "id");
        if (!id.equals(files.pack())) {
            throw new UnreadableTable("the folder of pack " + id + " is called " + files.pack());
        }
        List<PackTable> read = new ArrayList<>();
        files.files().forEach((name, bytes) -> {
            if (name.endsWith(".dmn")) {
                read.add(table(id, name.substring(0, name.length() - 4), bytes));
            }
        });
        Map<String, @Nullable Object> effective = YamlText.map(about.get("effective"));
        return new Pack(
                id,
                YamlText.text(about, "version"),
                files.sha256(),
                words(YamlText.map(about.get("title"))),
                YamlText.text(about, "jurisdiction", ""),
                LocalDate.parse(YamlText.text(effective, "from")),
                effective.get("to") == null ? null : LocalDate.parse(YamlText.text(effective, "to")),
                YamlText.maps(about.get("sources")).stream()
                        .map(source -> new Pack.Source(
                                YamlText.text(source, "id"),
                                words(source),
                                YamlText.text(source, "mark", ""),
                                YamlText.text(source, "address", "")))
                        .toList(),
                YamlText.maps(about.get("not_encoded")).stream()
                        .map(one -> words(one))
                        .toList(),
                read,
                RowTexts.read(file(files, "texts.yaml")),
                new Pack.Profile(
                        YamlText.text(about, "state", "IN_FORCE").equals("DRAFT"),
                        YamlText.text(about, "purpose", "").equals("EXPORT_CONTROL"),
                        AppliesReader.read(about)));
    }

    private PackTable table(String pack, String name, byte[] bytes) {
        PackTable table = new PackTable(kind(name), subject(name), tables.read(name + ".dmn", bytes));
        if (!table.table().id().equals(pack + "-" + name)) {
            throw new UnreadableTable(name + ".dmn of pack " + pack + " holds decision "
                    + table.table().id());
        }
        return table;
    }

    private static RuleKind kind(String name) {
        for (RuleKind kind : RuleKind.values()) {
            if (name.startsWith(kind.word() + "-")) {
                return kind;
            }
        }
        throw new UnreadableTable("no kind of rule is called as " + name + ".dmn begins");
    }

    private static SubjectType subject(String name) {
        for (SubjectType subject : SubjectType.values()) {
            if (name.endsWith("-" + subject.word())) {
                return subject;
            }
        }
        throw new UnreadableTable("no subject is called as " + name + ".dmn ends");
    }

    static Text words(Map<String, @Nullable Object> of) {
        return new Text(YamlText.text(of, "ja"), YamlText.text(of, "en"));
    }

    private static byte[] file(PackFiles files, String name) {
        byte[] bytes = files.files().get(name);
        if (bytes == null) {
            throw new UnreadableTable("pack " + files.pack() + " has no " + name);
        }
        return bytes;
    }
}
