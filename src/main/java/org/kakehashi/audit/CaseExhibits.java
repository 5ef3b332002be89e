package org.kakehashi.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.trail.bundle.Exhibits;
import org.springframework.stereotype.Component;

/** What acts of a case refer to: the tables that flows asked, the packs that judged, and what was judged. */
@Component
class CaseExhibits implements Exhibits {

    private final ProcessPictures pictures;
    private final Packs packs;
    private final CaseAssessments assessments;

    CaseExhibits(ProcessPictures pictures, Packs packs, CaseAssessments assessments) {
        this.pictures = pictures;
        this.packs = packs;
        this.assessments = assessments;
    }

    @Override
    public Map<String, byte[]> of(String kind, Map<String, Object> leaf) {
        Map<String, byte[]> files = new TreeMap<>();
        if (kind.equals("DMN_EVALUATED") && leaf.get("policy") instanceof Map<?, ?> policy) {
            String sha256 = String.valueOf(policy.get("sha256"));
            pictures.table(String.valueOf(policy.get("id")), sha256)
                    .ifPresent(dmn -> files.put("tables/" + sha256 + ".dmn", dmn));
        }
        if (kind.equals("CASE_ASSESSED") && leaf.get("facts") instanceof Map<?, ?> facts) {
            String id = String.valueOf(facts.get("assessment"));
            assessments
                    .text(UUID.fromString(id))
                    .ifPresent(text -> files.put("judgements/" + id + ".json", text.getBytes(StandardCharsets.UTF_8)));
            if (facts.get("packs") instanceof List<?> used) {
                used.forEach(one -> pack(one.toString().split(" "), files));
            }
        }
        return files;
    }

    private void pack(String[] ref, Map<String, byte[]> files) {
        String sha256 = ref[ref.length - 1];
        packs.archive(ref[0], sha256).ifPresent(zip -> files.put("packs/" + ref[0] + "-" + sha256 + ".zip", zip));
    }
}
