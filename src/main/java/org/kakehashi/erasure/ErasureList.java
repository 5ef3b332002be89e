package org.kakehashi.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.trail.KeyFolder;
import org.springframework.stereotype.Component;

/**
 * What was erased, apart from the database: a line for each in {@code erasures.jsonl} beside the trail's keys, ids only. A
 * backup that is older than an erasure cannot know of it; this does.
 */
@Component
class ErasureList {

    private static final String NAME = "erasures.jsonl";

    private final KeyFolder folder;
    private final ObjectMapper json;

    ErasureList(KeyFolder folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** Is on the disk when this returns. */
    synchronized void add(Erasure one) {
        if (all().stream().anyMatch(known -> known.id().equals(one.id()))) {
            return;
        }
        Path file = folder.file(NAME);
        if (!Files.exists(file)) {
            folder.make(NAME, "");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            ByteBuffer line = ByteBuffer.wrap((write(one) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they were approved. */
    List<Erasure> all() {
        Path file = folder.file(NAME);
        List<Erasure> all = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    all.add(json.readValue(line, Erasure.class));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private String write(Erasure one) {
        try {
            return json.writeValueAsString(one);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
