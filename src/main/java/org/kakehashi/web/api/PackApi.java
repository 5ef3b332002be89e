package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Command;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.pack.PackVersion;
import org.kakehashi.policy.pack.Packs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    PackApi(Packs packs) {
        this.packs = packs;
    }

    @GetMapping
    @Operation(summary = "全ての版 / All versions, by pack, newest first")
    List<PackVersion> versions() {
        return packs.versions();
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
}
