package org.kakehashi.web.file;

import java.util.List;
import java.util.UUID;
import org.kakehashi.file.StoredFile;

/** The page {@code file/files}: the evidence of one case. */
public record FilesScreen(UUID caseId, List<StoredFile> files, boolean mayAdd) {}
