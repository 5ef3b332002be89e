package org.kakehashi.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.file.FileRefused;
import org.kakehashi.file.Files;
import org.kakehashi.file.StoredFile;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.web.FieldErrors;
import org.kakehashi.web.Flash;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence of a case. */
@Controller
@RequestMapping("/files")
class FilesController {

    private final Files files;

    FilesController(Files files) {
        this.files = files;
    }

    @GetMapping("/cases/{caseId}")
    String show(Actor actor, @PathVariable UUID caseId, Model model) {
        model.addAttribute("screen", new FilesScreen(caseId, files.list(actor, caseId), files.mayAdd(actor, caseId)));
        return "file/files";
    }

    @PostMapping("/cases/{caseId}")
    String add(
            Command command,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        String name = evidence == null ? null : evidence.getOriginalFilename();
        if (evidence == null || name == null || name.isEmpty()) {
            return again(command.actor(), caseId, "file.required", model, response);
        }
        try {
            files.add(command, caseId, name, evidence.getBytes());
        } catch (FileRefused refused) {
            return again(command.actor(), caseId, refused.messageKey(), model, response);
        }
        Flash.done(redirect, "file.added");
        return "redirect:/files/cases/" + caseId;
    }

    private String again(Actor actor, UUID caseId, String key, Model model, HttpServletResponse response) {
        model.addAttribute("errors", FieldErrors.none().add("evidence", key));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(actor, caseId, model);
    }

    /** Always as a download that no browser runs or shows by itself. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(Actor actor, @PathVariable UUID id) {
        StoredFile.Content content = files.read(actor, id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(content.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content.bytes());
    }
}
