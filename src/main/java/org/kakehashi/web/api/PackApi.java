package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.Marks;
import org.kakehashi.policy.pack.Pack;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Packs for programs: their versions, and rows entered by spreadsheet. */
@RestController
@RequestMapping("/api/v1/packs")
@Tag(name = "packs", description = "規則のまとまり / Packs of rules")
class PackApi {

    private final Packs packs;
    private final Marks marks;

    PackApi(Packs packs, Marks marks) {
        this.packs = packs;
        this.marks = marks;
    }

    @GetMapping
    @Operation(summary = "全ての版 / All versions, by pack, newest first")
    List<PackVersion> versions() {
        return packs.versions();
    }

    @GetMapping("/{id}")
    @Operation(summary = "規則のまとまり / One pack: what it is, when it binds, what it reads, what is not encoded")
    PackBody pack(@PathVariable String id) {
        PackVersion version = packs.versions().stream()
                .filter(one -> one.pack().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("pack"));
        Pack pack = packs.pack(id, version.sha256());
        return new PackBody(
                version,
                pack.title(),
                pack.jurisdiction(),
                pack.profile().draft(),
                pack.applies().when().stream()
                        .map(ground -> new Ground(ground.text(), ground.facts()))
                        .toList(),
                pack.applies().otherwise().name(),
                pack.sources(),
                pack.notEncoded(),
                pack.tables().stream().map(table -> table.table().id()).toList(),
                List.copyOf(pack.keys()));
    }

    @PostMapping(path = "/entered", consumes = "multipart/form-data")
    @Operation(summary = "表計算ファイルから行を入れ、案として収める / Enter rows by spreadsheet; they are kept as a draft")
    PackVersion enter(
            Command command,
            @RequestParam String name,
            @RequestParam String titleJa,
            @RequestParam String titleEn,
            @RequestParam MultipartFile sheet)
            throws IOException {
        return packs.enter(command, name, new Text(titleJa, titleEn), sheet.getBytes());
    }

    @PostMapping("/entered/{id}/force")
    @Operation(summary = "別の人が入れた案を施行する / Put a draft in force that somebody else entered")
    void putInForce(Command command, @PathVariable UUID id) {
        packs.putInForce(command, id);
    }

    @GetMapping("/marks")
    @Operation(summary = "停止・再開の記録 / Marks that were switched off or on, newest first")
    List<Marks.Switched> marks() {
        return marks.switched();
    }

    @PostMapping("/marks/{mark}")
    @Operation(
            summary = "出典の読み方による区分の行を今日から停止・再開する / Switch the rows of a mark off or on from today",
            description = "found, found-2（二次資料 / secondary text）, own。 The reason is kept in the trail.")
    void turn(Command command, @PathVariable String mark, @RequestBody Turned turned) {
        marks.turn(command, mark, turned.off(), Objects.requireNonNullElse(turned.reason(), ""));
    }

    /** What is wanted of a mark. */
    record Turned(boolean off, @Nullable String reason) {}

    /**
     * The newest version of a pack.
     *
     * @param binds the grounds of which one suffices; none: it binds wherever it is named
     * @param otherwise what it does where the facts rule every ground out
     */
    record PackBody(
            PackVersion version,
            Text title,
            String jurisdiction,
            boolean draft,
            List<Ground> binds,
            String otherwise,
            List<Pack.Source> sources,
            List<Text> notEncoded,
            List<String> tables,
            List<String> reads) {}

    /** A ground on which a pack binds. */
    record Ground(Text text, Map<String, List<String>> facts) {}
}
