package org.kakehashi.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.fact.Facts;
import org.kakehashi.fact.Subject;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Assessments;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.Finding;
import org.kakehashi.policy.pack.Packs;
import org.kakehashi.policy.weighing.Benefit;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.policy.weighing.Measures;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.policy.weighing.Weighings;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judgements of cases: made by {@code policy}, kept here with all that went into them, so that each can be repeated. */
@Component
public class CaseAssessments {

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Assessments assessments;
    private final Measures measures;
    private final BenefitRubric rubric;
    private final Weighings weighings;
    private final ConfirmedFacts confirmed;
    private final CaseFiles files;
    private final Trail trail;
    private final Packs register;
    private final List<String> packs;

    CaseAssessments(
            JdbcClient db,
            ObjectMapper json,
            Assessments assessments,
            Measures measures,
            BenefitRubric rubric,
            Weighings weighings,
            ConfirmedFacts confirmed,
            CaseFiles files,
            Trail trail,
            Packs register,
            @Value("${kakehashi.packs:jp-base}") List<String> packs) {
        this.db = db;
        this.json = json;
        this.assessments = assessments;
        this.measures = measures;
        this.rubric = rubric;
        this.weighings = weighings;
        this.confirmed = confirmed;
        this.files = files;
        this.trail = trail;
        this.register = register;
        this.packs = packs;
    }

    /** Judges the facts, with what reviewers confirmed, by the packs in force on that day, and keeps the judgement. */
    @Transactional
    public Assessment assess(Command command, UUID caseId, Facts facts, LocalDate on) {
        Facts known = confirmed.over(facts, caseId);
        Assessment assessment = assessments.assess(known, on, under(known, on));
        String text = write(assessment);
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                insert into case_assessment (id, case_id, round, at, assessment)
                select :id, id, round, :at, :assessment::jsonb from case_file where id = :case""")
                .param("id", id)
                .param("case", caseId)
                .param("at", Timestamp.from(command.at()))
                .param("assessment", text)
                .update();
        files.assessed(caseId, assessment.worst().name(), assessment.unresolved(), assessment.prohibited());
        trail.write(command.act(ReviewActs.CASE_ASSESSED, Stream.ofCase(caseId))
                .fact("assessment", id)
                .opening("sha256", sha256(text))
                .fact("worst", assessment.worst())
                .fact("unresolved", assessment.unresolved())
                .fact("prohibited", assessment.prohibited())
                .fact(
                        "rules",
                        assessment.findings().stream()
                                .map(Finding::rule)
                                .distinct()
                                .toList())
                .fact(
                        "packs",
                        assessment.packs().stream()
                                .map(pack -> pack.id() + " " + pack.version() + " " + pack.sha256())
                                .toList())
                .build());
        return assessment;
    }

    /** The institution's own packs, and those that a funder, a contract or a law brings along. */
    private Set<String> under(Facts facts, LocalDate on) {
        Set<String> under = new TreeSet<>(packs);
        under.addAll(register.binding(facts, on));
        return under;
    }

    /**
     * A reviewer found out what was not known: keeps it, judges the same facts with it anew, and weighs the same benefit
     * again where some was weighed.
     */
    @Transactional
    void confirm(Command command, UUID caseId, Subject subject, String key, String value, String reason, LocalDate on) {
        CaseAssessment before = newest(caseId).orElseThrow(() -> new NoSuchThing("assessment"));
        Facts facts = before.assessment().facts();
        if (!facts.subjects().contains(subject)) {
            throw new NoSuchThing("subject");
        }
        confirmed.add(command, caseId, subject, key, value, reason);
        assess(command.next(), caseId, facts, on);
        if (before.weighing() != null) {
            weigh(command.next(), caseId, before.weighing().benefit());
        }
    }

    /** A reviewer found something out before anything was judged; the judgement to come reads it. */
    void confirmBeforehand(Command command, UUID caseId, Subject subject, String key, String value, String reason) {
        confirmed.add(command, caseId, subject, key, value, reason);
    }

    /** Whether benefit is to be weighed and a person to decide (P5). */
    public boolean riskForeseen(Assessment assessment) {
        return weighings.riskForeseen(assessment);
    }

    /** Weighs the benefit that the answers claim, 0 to 3 by question, against what the fewest measures leave of the risk. */
    @Transactional
    public Weighing weigh(Command command, UUID caseId, Map<String, Integer> answers) {
        return weigh(command, caseId, answers.isEmpty() ? Benefit.none() : rubric.grade(answers));
    }

    private Weighing weigh(Command command, UUID caseId, Benefit benefit) {
        CaseAssessment newest = newest(caseId).orElseThrow(() -> new NoSuchThing("assessment"));
        Assessment assessment = newest.assessment();
        Weighing weighing = weighings.weigh(assessment, benefit);
        String text = write(weighing);
        db.sql("update case_assessment set recommendation = :weighing::jsonb where id = :id")
                .param("weighing", text)
                .param("id", newest.id())
                .update();
        trail.write(command.act(ReviewActs.FORM_RECOMMENDED, Stream.ofCase(caseId))
                .policy(weighing.recommendation().table())
                .fact("form", weighing.recommendation().form())
                .fact("benefit", benefit.best())
                .fact("residual", weighing.proposed().worst())
                .fact("rules", weighing.recommendation().rules())
                .opening("sha256", sha256(text))
                .build());
        return weighing;
    }

    public Optional<CaseAssessment> newest(UUID caseId) {
        return all(caseId).stream().findFirst();
    }

    /** Newest first. */
    public List<CaseAssessment> all(UUID caseId) {
        return db.sql("select * from case_assessment where case_id = :case order by at desc, id")
                .param("case", caseId)
                .query((row, i) -> new CaseAssessment(
                        row.getObject("id", UUID.class),
                        row.getInt("round"),
                        row.getTimestamp("at").toInstant(),
                        read(row.getString("assessment"), Assessment.class),
                        weighing(row.getString("recommendation"))))
                .list();
    }

    /** The kept judgement as the text whose hash its act names, if it has not been erased. */
    public Optional<String> text(UUID assessment) {
        return db.sql("select assessment from case_assessment where id = :id")
                .param("id", assessment)
                .query(String.class)
                .optional()
                .map(text -> write(read(text, Assessment.class)));
    }

    /** What reviewers confirmed. */
    public List<ConfirmedFact> confirmed(UUID caseId) {
        return confirmed.of(caseId);
    }

    /** What these measures leave of the concerns found. */
    public Concern left(UUID caseId, List<MeasureSet> chosen) {
        Set<String> ids = chosen.stream().map(MeasureSet::id).collect(Collectors.toSet());
        return newest(caseId)
                .map(one -> measures.residual(one.assessment().findings(), ids).worst())
                .orElse(Concern.NONE);
    }

    /** @throws org.kakehashi.policy.weighing.NoSuchMeasure if one of them is not in the catalogue */
    void requireKnown(List<MeasureSet> chosen) {
        measures.residual(List.of(), chosen.stream().map(MeasureSet::id).collect(Collectors.toSet()));
    }

    /** The recommended form, where it is one that a decision can have; being sent upward is none, it was done already. */
    Optional<Outcome> recommended(UUID caseId) {
        return newest(caseId).map(CaseAssessment::weighing).flatMap(weighing -> {
            String form = weighing.recommendation().form().name();
            return Arrays.stream(Outcome.values())
                    .filter(outcome -> outcome.name().equals(form))
                    .findFirst();
        });
    }

    private @Nullable Weighing weighing(@Nullable String text) {
        return text == null ? null : read(text, Weighing.class);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept judgement cannot be read", e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
