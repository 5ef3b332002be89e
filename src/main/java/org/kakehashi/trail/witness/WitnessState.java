package org.kakehashi.trail.witness;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.kakehashi.trail.merkle.Hashes;

/** The newest checkpoint of each log that the witness signed, one file each. On the disk before anybody is answered. */
final class WitnessState {

    private final Path folder;

    WitnessState(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** By which a log is asked for. */
    static String hash(String origin) {
        return HexFormat.of().formatHex(Hashes.sha256().digest(origin.getBytes(StandardCharsets.UTF_8)));
    }

    Optional<String> newest(String originHash) throws IOException {
        Path file = file(originHash);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    void keep(String originHash, String note) throws IOException {
        Path fresh = folder.resolve(originHash + ".fresh");
        try (FileChannel file = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(fresh, file(originHash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private Path file(String originHash) {
        return folder.resolve(originHash + ".checkpoint");
    }
}
