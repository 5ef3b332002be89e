package org.kakehashi.file;

import java.util.List;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.DeclaresActs;
import org.springframework.stereotype.Component;

/** What this module writes into the trail. A file's hash is committed to: in clear, whoever holds a copy could prove it. */
@Component
class FileActs implements DeclaresActs {

    static final ActKind ADDED =
            ActKind.done("FILE_ADDED", "file", "kind", "bytes", "state").committing("name", "sha256");
    static final ActKind SCANNED = ActKind.done("FILE_SCANNED", "file", "state");
    static final ActKind LISTED = ActKind.read("FILES_LISTED", "files");
    static final ActKind READ = ActKind.read("FILE_READ", "file").committing("sha256");

    @Override
    public List<ActKind> actKinds() {
        return List.of(ADDED, SCANNED, LISTED, READ);
    }
}
