package org.kakehashi.collaboration.proposal;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that the collaboration rests on.
 *
 * @param none said outright: there is to be none
 */
public record Agreements(boolean none, List<Agreement> agreements) implements Part {

    static final Agreements EMPTY = new Agreements(false, List.of());

    /** What sort of agreement it is; the values are those of the fact {@code agreement.kind}. */
    public enum Type {
        JOINT_RESEARCH,
        MATERIAL_TRANSFER,
        DATA_SHARING,
        MOU,
        /** A post with the other side, the outbound move with employment included (P17). */
        EMPLOYMENT;

        /** Whether it has terms of its own on results and rights; a post has other questions. */
        public boolean hasTerms() {
            return this != EMPLOYMENT;
        }
    }

    /**
     * Terms of one agreement, as far as some rule reads them. Not knowing yet is an answer.
     *
     * @param forbidsTelling whether a clause forbids telling one's own institution
     * @param confidential whether details stay away because of a confidentiality agreement; asked of a post
     */
    public record Agreement(
            UUID id,
            @Nullable Type type,
            @Nullable Answer forbidsTelling,
            @Nullable Answer confidential,
            @Nullable Answer written,
            @Nullable Answer publicationRestricted,
            @Nullable Answer rightsAllToPartner,
            @Nullable Answer exitClause,
            @Nullable Answer onwardSharingLimited,
            @Nullable Answer dutyToRecruitOrTransfer) {

        public Agreement {
            id = id == null ? Partnership.madeFrom("agreement:" + type) : id;
        }
    }

    public Agreements {
        agreements = Partnership.copy(agreements);
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        if (none && !agreements.isEmpty()) {
            wrong.accept("none", "some-or-none");
        }
        List<UUID> ids = agreements.stream().map(Agreement::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.subList(0, i).contains(ids.get(i))) {
                wrong.accept("agreements[" + i + "].type", "named-twice");
            }
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        if (!none && agreements.isEmpty()) {
            missing.accept("none", "some-or-none");
        }
        for (int i = 0; i < agreements.size(); i++) {
            Agreement one = agreements.get(i);
            String at = "agreements[" + i + "].";
            Problem.required(missing, at + "type", one.type());
            Problem.required(missing, at + "forbidsTelling", one.forbidsTelling());
            Problem.required(missing, at + "dutyToRecruitOrTransfer", one.dutyToRecruitOrTransfer());
            if (one.type() == null) {
                continue;
            }
            if (one.type().hasTerms()) {
                Problem.required(missing, at + "written", one.written());
                Problem.required(missing, at + "publicationRestricted", one.publicationRestricted());
                Problem.required(missing, at + "rightsAllToPartner", one.rightsAllToPartner());
                Problem.required(missing, at + "exitClause", one.exitClause());
                Problem.required(missing, at + "onwardSharingLimited", one.onwardSharingLimited());
            } else {
                Problem.required(missing, at + "confidential", one.confidential());
            }
        }
    }
}
