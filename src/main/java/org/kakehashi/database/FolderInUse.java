package org.kakehashi.database;

import java.nio.file.Path;

/** Another running program holds the data folder. */
final class FolderInUse extends RuntimeException {

    FolderInUse(Path folder) {
        super("another Kakehashi is running on the data folder " + folder);
    }
}
