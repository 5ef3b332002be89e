package org.kakehashi.file;

import java.util.Locale;
import java.util.Optional;

/** What may be uploaded: the closed list. The ending of the name claims a kind; {@link Inspection} tests the claim. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TXT("text/plain"),
    CSV("text/csv");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> claimedBy(String name) {
        int dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "pdf" -> Optional.of(PDF);
            case "docx" -> Optional.of(DOCX);
            case "xlsx" -> Optional.of(XLSX);
            case "png" -> Optional.of(PNG);
            case "jpg", "jpeg" -> Optional.of(JPEG);
            case "txt" -> Optional.of(TXT);
            case "csv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
