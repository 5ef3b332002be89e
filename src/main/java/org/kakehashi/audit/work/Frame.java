package org.kakehashi.audit.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kakehashi.policy.Concern;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.Outcome;

/** The cases from which a sample is drawn, by how much is at stake in each. */
final class Frame {

    /** Part of a frame. */
    enum Stratum {
        GRAVE,
        MEASURES,
        OTHER;

        static Stratum of(CaseFile file) {
            Concern worst = Concern.valueOf(file.worstConcern());
            if (file.prohibited()
                    || file.unresolved()
                    || file.outcome() == Outcome.DECLINE
                    || worst == Concern.MEASURES_REQUIRED) {
                return GRAVE;
            }
            return worst.compareTo(Concern.NOTED) > 0 ? MEASURES : OTHER;
        }
    }

    private final Map<Stratum, List<UUID>> byStratum;
    private final List<UUID> ids;

    Frame(List<CaseFile> files) {
        byStratum = files.stream()
                .collect(Collectors.groupingBy(
                        Stratum::of,
                        () -> new EnumMap<>(Stratum.class),
                        Collectors.mapping(CaseFile::id, Collectors.toList())));
        ids = files.stream().map(CaseFile::id).sorted().toList();
    }

    List<UUID> ids() {
        return ids;
    }

    List<UUID> ids(Stratum stratum) {
        return byStratum.getOrDefault(stratum, List.of());
    }

    String hash() {
        return Lot.hash(ids.stream().map(UUID::toString).collect(Collectors.joining("\n")));
    }
}
