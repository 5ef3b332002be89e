package org.kakehashi.audit.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.kakehashi.audit.work.Frame.Stratum;

/** The draw: cases in the order of SHA-256 over seed and id, so that anybody can repeat it by hand. */
final class Lot {

    private static final int GRAVE_TENTHS = 5;
    private static final int MEASURES_TENTHS = 3;

    private final String seed;

    Lot(String seed) {
        this.seed = seed;
    }

    List<UUID> random(Frame frame, int size) {
        return first(frame.ids(), size);
    }

    /** What a stratum cannot give, the next ones give; no case twice. */
    List<UUID> byRisk(Frame frame, int size) {
        int grave = (size * GRAVE_TENTHS + 9) / 10;
        List<UUID> drawn = new ArrayList<>(first(frame.ids(Stratum.GRAVE), grave));
        int measures = (size * MEASURES_TENTHS + 9) / 10;
        drawn.addAll(first(frame.ids(Stratum.MEASURES), Math.min(measures, size - drawn.size())));
        drawn.addAll(first(frame.ids(Stratum.OTHER), size - drawn.size()));
        List<UUID> left = new ArrayList<>(frame.ids());
        left.removeAll(drawn);
        drawn.addAll(first(left, size - drawn.size()));
        return List.copyOf(drawn);
    }

    private List<UUID> first(List<UUID> ids, int size) {
        return ids.stream()
                .sorted(Comparator.comparing(id -> hash(seed + ":" + id)))
                .limit(size)
                .toList();
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
