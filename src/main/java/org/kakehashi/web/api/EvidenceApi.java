package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.kakehashi.file.Files;
import org.kakehashi.file.StoredFile;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The evidence of a case, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "files")
class EvidenceApi {

    private final Files files;

    EvidenceApi(Files files) {
        this.files = files;
    }

    @GetMapping("/cases/{caseId}/files")
    @Operation(summary = "案件の資料 / The evidence of a case")
    List<StoredFile> all(Actor actor, @PathVariable UUID caseId) {
        return files.list(actor, caseId);
    }

    @PostMapping(path = "/cases/{caseId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "資料を加える（PDF、DOCX、XLSX、PNG、JPEG、TXT、CSV） / Add a file")
    StoredFile add(Command command, @PathVariable UUID caseId, @RequestParam MultipartFile evidence)
            throws IOException {
        String name = evidence.getOriginalFilename();
        return files.add(command, caseId, name == null ? "" : name, evidence.getBytes());
    }

    @GetMapping("/files/{id}")
    @Operation(summary = "資料の内容 / The bytes of a file")
    ResponseEntity<byte[]> content(Actor actor, @PathVariable UUID id) {
        StoredFile.Content content = files.read(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().kind().mediaType()))
                .body(content.bytes());
    }
}
