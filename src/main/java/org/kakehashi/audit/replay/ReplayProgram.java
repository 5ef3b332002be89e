package org.kakehashi.audit.replay;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    /** How many decisions there were, and how many came out otherwise. */
    public record Sum(int decisions, int toTheByte, int erased, int different) {}

    private final BundleFile zip;
    private final Replay replay;
    private Sum sum = new Sum(0, 0, 0, 0);

    private ReplayProgram(BundleFile zip, Replay replay) {
        this.zip = zip;
        this.replay = replay;
    }

    /** @return 0 if every decision comes out the same, 1 otherwise */
    public static int run(Path file) throws IOException {
        Sum sum = of(file);
        LOG.info(
                "再現 replayed {} / 完全一致 to the byte {} / 消去 erased {} / 不一致 different {}",
                sum.decisions(),
                sum.toTheByte(),
                sum.erased(),
                sum.different());
        LOG.info(sum.different() == 0 ? "OK: すべて同じ結果 / every decision comes out the same" : "NG: 結果が異なる / DIFFERENT");
        return sum.different() == 0 ? 0 : 1;
    }

    static Sum of(Path file) throws IOException {
        try (BundleFile zip = new BundleFile(file);
                ConfigurableApplicationContext judging = new SpringApplicationBuilder(Judging.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run()) {
            ReplayProgram program = new ReplayProgram(zip, judging.getBean(Replay.class));
            zip.leaves(program::act);
            return program.sum;
        }
    }

    private void act(byte[] leaf) throws IOException {
        Map<String, Object> content = JSON.readValue(leaf, OBJECT);
        replay.of(String.valueOf(content.get("kind")), content, this::file).ifPresent(one -> {
            if (!one.holds()) {
                LOG.warn("act {}: {} then, {} now", content.get("act"), one.recorded(), one.found());
            }
            sum = new Sum(
                    sum.decisions() + 1,
                    sum.toTheByte() + (one.outcome() == Replayed.Outcome.SAME ? 1 : 0),
                    sum.erased() + (one.outcome() == Replayed.Outcome.ERASED ? 1 : 0),
                    sum.different() + (one.holds() ? 0 : 1));
        });
    }

    private byte @Nullable [] file(String name) {
        try {
            return zip.file(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
