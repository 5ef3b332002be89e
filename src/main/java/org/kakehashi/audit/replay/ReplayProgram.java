package org.kakehashi.audit.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.FactCatalogue;
import org.kakehashi.policy.pack.PackReader;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.trail.bundle.BundleFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar kakehashi.jar replay bundle.zip}: decides again every decision of a bundle, without database and web. That
 * the bundle is what the log signed is the verifiers' affair.
 */
public final class ReplayProgram {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayProgram.class);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What judging needs, and nothing else of the program. */
    @Import({
        JacksonAutoConfiguration.class,
        FactCatalogue.class,
        TableJudge.class,
        PackReader.class,
        ProcessFiles.class,
        Replay.class
    })
    @ComponentScan("org.kakehashi.process.decisions")
    static class Judging {}

    /** How many decisions there were, and what came out of them. */
    public record Sum(int decisions, int toTheByte, int erased, int missing, int different) {

        boolean holds() {
            return missing == 0 && different == 0;
        }
    }

    private final BundleFile zip;
    private final Replay replay;
    private final Map<Replayed.Outcome, Integer> counts = new EnumMap<>(Replayed.Outcome.class);
    private final List<Lost> lost = new ArrayList<>();
    private final Map<String, Integer> erased = new HashMap<>();

    /** A decision whose facts are not there, in its place of its stream. */
    private record Lost(String stream, int seq) {}

    private ReplayProgram(BundleFile zip, Replay replay) {
        this.zip = zip;
        this.replay = replay;
    }

    /** @return 0 if every decision that was not erased comes out the same, 1 otherwise */
    public static int run(Path file) throws IOException {
        Sum sum = of(file);
        LOG.info(
                "再現 replayed {} / 完全一致 to the byte {} / 消去 erased {} / 欠落 missing {} / 不一致 different {}",
                sum.decisions(),
                sum.toTheByte(),
                sum.erased(),
                sum.missing(),
                sum.different());
        LOG.info(
                sum.holds()
                        ? "OK: 消去されたもののほかは、すべて同じ結果 / every decision that was not erased comes out the same"
                        : "NG: 結果が異なる、又は元の事実がない / DIFFERENT, or not to be repeated");
        return sum.holds() ? 0 : 1;
    }

    static Sum of(Path file) throws IOException {
        try (BundleFile zip = new BundleFile(file);
                ConfigurableApplicationContext judging = new SpringApplicationBuilder(Judging.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run()) {
            ReplayProgram program = new ReplayProgram(zip, judging.getBean(Replay.class));
            zip.leaves(program::act);
            return program.sum();
        }
    }

    private void act(byte[] leaf) throws IOException {
        Map<String, Object> content = JSON.readValue(leaf, OBJECT);
        String kind = String.valueOf(content.get("kind"));
        String stream = String.valueOf(content.get("stream"));
        int seq = content.get("seq") instanceof Integer n ? n : 0;
        if (kind.equals(Replay.ERASURE)) {
            erased.merge(stream, seq, Math::max);
        }
        replay.of(kind, content, this::file).ifPresent(one -> {
            counts.merge(one.outcome(), 1, Integer::sum);
            if (one.outcome() == Replayed.Outcome.DIFFERENT) {
                LOG.warn("act {}: {} then, {} now", content.get("act"), one.recorded(), one.found());
            } else if (one.outcome() == Replayed.Outcome.MISSING) {
                lost.add(new Lost(stream, seq));
            }
        });
    }

    /** A bundle's acts are in no order; only here is it known which of those that are lost were erased later. */
    private Sum sum() {
        int gone = (int) lost.stream()
                .filter(one -> one.seq() < erased.getOrDefault(one.stream(), 0))
                .count();
        return new Sum(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(Replayed.Outcome.SAME, 0),
                gone,
                lost.size() - gone,
                counts.getOrDefault(Replayed.Outcome.DIFFERENT, 0));
    }

    private byte @Nullable [] file(String name) {
        try {
            return zip.file(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
