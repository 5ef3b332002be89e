package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.report.Report;
import org.kakehashi.report.Reports;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sealed channel, for programs. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports", description = "通報（封緘） / The sealed channel for suspected wrongdoing")
class ReportApi {

    /** @param named whether those who read it may know who reported; no, if left out */
    record Sent(@Nullable String text, @Nullable Boolean named, @Nullable List<UUID> keptFrom) {}

    /** What is said. */
    record ReportText(@Nullable String text) {}

    /** Own ones, and those that are addressed to the actor. */
    record Listed(List<Report.Line> mine, List<Report.Line> toRead) {}

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Operation(summary = "自分の通報と、自分に宛てられた通報 / Own reports, and those addressed to the actor; no content")
    Listed all(Actor actor) {
        return new Listed(reports.mine(actor), reports.toRead(actor));
    }

    @PostMapping
    @Operation(summary = "通報する / Report suspected wrongdoing")
    Report send(Command command, @RequestBody Sent body) throws BindException {
        UUID id = reports.send(
                command,
                Given.of(body.text(), "text"),
                Boolean.TRUE.equals(body.named()),
                Objects.requireNonNullElse(body.keptFrom(), List.of()));
        return reports.read(command, id);
    }

    @GetMapping("/{id}")
    @Operation(summary = "通報を読む / Read one; that a receiver read it is recorded")
    Report read(Command command, @PathVariable UUID id) {
        return reports.read(command, id);
    }

    @PostMapping("/{id}/messages")
    @Operation(summary = "続けて伝える、または答える / Go on talking")
    Report say(Command command, @PathVariable UUID id, @RequestBody ReportText body) throws BindException {
        reports.say(command, id, Given.of(body.text(), "text"));
        return reports.read(command.next(), id);
    }
}
