package org.kakehashi.trail.bundle;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.trail.Openings;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.log.LogView;
import org.kakehashi.trail.log.Receipts;
import org.kakehashi.trail.merkle.Tiles;
import org.kakehashi.trail.note.ProofFile;
import org.springframework.stereotype.Component;

/**
 * Acts in a zip that an outsider checks without the program ({@code Verify.java} in it): those of some streams, each with
 * its proof, or the whole trail as the C2SP tiles of each epoch's log. Written as it goes, so that its size does not need
 * memory. Who may have it is the caller's affair; it holds what the acts hold, opened.
 */
@Component
public class Bundles {

    private final LogView log;
    private final Receipts receipts;
    private final Openings openings;

    Bundles(LogView log, Receipts receipts, Openings openings) {
        this.log = log;
        this.receipts = receipts;
        this.openings = openings;
    }

    /** All acts of these streams. */
    public Bundle of(Collection<Stream> streams, Exhibits exhibits) {
        return out -> write(streams, exhibits, out);
    }

    private void write(Collection<Stream> streams, Exhibits exhibits, OutputStream out) throws IOException {
        log.catchUp();
        BundleZip zip = new BundleZip(out);
        Evidence evidence = new Evidence(zip, exhibits);
        StringBuilder opened = new StringBuilder();
        for (Stream stream : streams) {
            List<UUID> proven = new ArrayList<>();
            for (UUID act : log.acts(stream)) {
                Optional<Receipts.Receipt> receipt = receipts.of(act).filter(Receipts.Receipt::proven);
                if (receipt.isPresent()) {
                    String proof = receipt.get().text();
                    zip.add("proofs/" + act + ".tlog-proof", proof);
                    evidence.exhibits(ProofFile.parse(proof).extra());
                    proven.add(act);
                }
            }
            opened.append(Evidence.lines(openings.of(proven)));
        }
        zip.add("openings.jsonl", opened.toString());
        evidence.close(log);
    }

    /** Every act that is proven. */
    public Bundle whole(Exhibits exhibits) {
        return out -> write(exhibits, out);
    }

    private void write(Exhibits exhibits, OutputStream out) throws IOException {
        log.catchUp();
        BundleZip zip = new BundleZip(out);
        Evidence evidence = new Evidence(zip, exhibits);
        for (LogView.Proven epoch : log.epochs()) {
            String folder = "log/" + epoch.epoch() + "/";
            zip.add(folder + "checkpoint", epoch.checkpoint());
            entries(epoch, folder, zip, evidence);
            tiles(epoch, folder, zip);
        }
        evidence.close(log);
    }

    private void entries(LogView.Proven epoch, String folder, BundleZip zip, Evidence evidence) throws IOException {
        for (long bundle = 0; bundle * Tiles.WIDTH < epoch.size(); bundle++) {
            int width = Tiles.width(0, bundle, epoch.size());
            List<LogView.Entry> entries = log.entries(epoch.epoch(), bundle * Tiles.WIDTH, width);
            zip.addProven(folder + Tiles.entries(bundle, width), bytes(entries));
            String opened = Evidence.lines(
                    openings.of(entries.stream().map(LogView.Entry::act).toList()));
            if (!opened.isEmpty()) {
                zip.add(folder + "openings/" + bundle + ".jsonl", opened.getBytes(StandardCharsets.UTF_8));
            }
            for (LogView.Entry entry : entries) {
                evidence.exhibits(entry);
            }
        }
    }

    private static byte[] bytes(List<LogView.Entry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (LogView.Entry entry : entries) {
            data.writeShort(entry.leaf().length);
            data.write(entry.leaf());
        }
        return bytes.toByteArray();
    }

    private void tiles(LogView.Proven epoch, String folder, BundleZip zip) throws IOException {
        for (int level = 0; Tiles.width(level, 0, epoch.size()) > 0; level++) {
            for (long index = 0; Tiles.width(level, index, epoch.size()) > 0; index++) {
                int width = Tiles.width(level, index, epoch.size());
                zip.addProven(folder + Tiles.path(level, index, width), log.tile(epoch.epoch(), level, index, width));
            }
        }
    }
}
