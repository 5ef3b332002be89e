package org.kakehashi.collaboration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kakehashi.collaboration.proposal.Access;
import org.kakehashi.collaboration.proposal.Agreements;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Ethics;
import org.kakehashi.collaboration.proposal.Funding;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Outline;
import org.kakehashi.collaboration.proposal.Partnership;
import org.kakehashi.collaboration.proposal.Proposal;
import org.kakehashi.collaboration.proposal.Technology;
import org.kakehashi.collaboration.proposal.Visit;

/** Proposals as tests need them: complete, and with nothing of concern unless a test adds it. */
public final class Proposals {

    public static final UUID INSTITUTION = UUID.fromString("0d4d2f2e-7a3f-4f39-8f0f-6a6a4f3a0001");

    private Proposals() {}

    public static Proposal jointResearch() {
        return new Proposal(
                outline(Kind.JOINT_RESEARCH),
                new Partnership(List.of(institution("University of Somewhere")), List.of(), List.of()),
                technology(),
                null,
                new Access(Access.Facility.NONE, Access.Data.PUBLIC, Answer.NO, Answer.NO),
                new Agreements(false, List.of(agreement(Answer.NO))),
                new Funding(
                        false,
                        "satreps",
                        "satreps",
                        "JST",
                        new BigDecimal("5000000"),
                        "JPY",
                        Answer.NO,
                        Answer.NO,
                        Answer.NO,
                        Answer.NO),
                new Ethics(Ethics.Danger.NO, Ethics.Danger.NO, Ethics.Danger.NO),
                null);
    }

    /** A talk at a conference. */
    public static Proposal ordinaryExchange() {
        return new Proposal(
                outline(Kind.ORDINARY_EXCHANGE),
                null,
                technology(),
                null,
                new Access(Access.Facility.NONE, Access.Data.NONE, Answer.NO, Answer.NO),
                null,
                null,
                null,
                null);
    }

    public static Proposal inboundResearcher(Visit visit) {
        Proposal joint = jointResearch();
        return new Proposal(
                outline(Kind.INBOUND_RESEARCHER),
                joint.partners(),
                joint.technology(),
                visit,
                joint.access(),
                joint.agreement(),
                joint.funding(),
                joint.ethics(),
                null);
    }

    public static Outline outline(Kind kind) {
        return new Outline(
                kind, "Soil carbon", "To measure it together", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    }

    public static Partnership.Institution institution(String name) {
        return new Partnership.Institution(
                INSTITUTION, null, name, List.of(), "Ruritania", null, Partnership.Type.UNIVERSITY, Answer.NO);
    }

    public static Technology technology() {
        return new Technology(Answer.NO, List.of(), Technology.ExportList.NO, null, Answer.YES, Answer.YES, Answer.NO);
    }

    public static Agreements.Agreement agreement(Answer restricted) {
        return new Agreements.Agreement(
                UUID.fromString("0d4d2f2e-7a3f-4f39-8f0f-6a6a4f3a0002"),
                Agreements.Type.JOINT_RESEARCH,
                Answer.NO,
                null,
                Answer.YES,
                restricted,
                Answer.NO,
                Answer.YES,
                Answer.YES,
                Answer.NO);
    }
}
