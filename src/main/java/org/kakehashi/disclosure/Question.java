package org.kakehashi.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked about an item. Which questions a part asks is told by {@link Part}; the words stand in the
 * message files under {@code disclosure.question.<key>}.
 */
public enum Question {
    KIND_OF_POST(
            "kindOfPost",
            Kind.CHOICE,
            "Rule_ReportOutsidePost",
            List.of("APPOINTMENT", "HONORARY", "TALENT_PROGRAMME")),
    KIND_OF_SUPPORT(
            "kindOfSupport",
            Kind.CHOICE,
            null,
            List.of("FACILITIES", "EQUIPMENT", "MATERIALS", "SERVICES", "PEOPLE", "GIFT", "OTHER")),
    STAGE("stage", Kind.CHOICE, "Rule_ReportFunding", List.of("APPLIED", "RUNNING", "EXPECTED")),
    PROGRAMME(
            "programme",
            Kind.CHOICE,
            "Rule_ReportFunding",
            List.of(
                    "KAKENHI",
                    "ASPIRE",
                    "SICORP",
                    "SATREPS",
                    "NEXUS",
                    "LOTUS",
                    "EXPERT_J",
                    "HORIZON_EUROPE",
                    "WPI",
                    "JSPS_OUTBOUND",
                    "JSPS_INBOUND",
                    "OTHER")),
    ORGANISATION("organisation", Kind.LINE, null),
    /** Which organisation of the register it is; a name that is typed need not be in the register. */
    ROR("ror", Kind.ROR, null),
    POSITION("position", Kind.LINE, null),
    TITLE("title", Kind.LINE, "Rule_ReportFunding"),
    DESCRIPTION("description", Kind.TEXT, null),
    FROM("from", Kind.MONTH, null),
    TO("to", Kind.MONTH, null),
    ABROAD("abroad", Kind.YES_NO, null),
    PAY("pay", Kind.CHOICE, null, List.of("PAID", "UNPAID", "IN_KIND")),
    AMOUNT("amount", Kind.AMOUNT, "Rule_ReportFunding"),
    CURRENCY("currency", Kind.CURRENCY, "Rule_ReportFunding"),
    EFFORT("effort", Kind.PERCENT, "Rule_CorrectEffort"),
    REPORTED("reported", Kind.YES_NO_UNSURE, "Rule_ReportOutsidePost"),
    CONFIDENTIAL("confidential", Kind.YES_NO, "Rule_ConfidentialEffortOnly"),
    FORBIDS_TELLING("forbidsTelling", Kind.YES_NO_UNSURE, "Rule_ForbidsTellingInstitution"),
    DUTY_TO_RECRUIT_OR_TRANSFER("dutyToRecruitOrTransfer", Kind.YES_NO_UNSURE, "Rule_DutyToRecruitOrTransfer"),
    RESULTS_GO_TO_FUNDER("resultsGoToFunder", Kind.YES_NO_UNSURE, "Rule_ConditionedOnResultsTransfer"),
    SAME_CONTENT_ELSEWHERE("sameContentElsewhere", Kind.YES_NO_UNSURE, "Rule_SameContentElsewhere"),
    MANAGED("managed", Kind.YES_NO_UNSURE, null);

    /** How an answer looks. */
    public enum Kind {
        /** One line, at most 200 characters. */
        LINE(200),
        /** Several lines, at most 2,000 characters. */
        TEXT(2_000),
        /** {@code yyyy-MM}. */
        MONTH(7),
        /** Id of the register of organisations; never required. */
        ROR(40),
        YES_NO(6),
        /** Yes, no, or "I do not know", which is an answer and not a blank. */
        YES_NO_UNSURE(6),
        CHOICE(30),
        /** Decimal string, not negative, at most four decimals; no budget is 0 and not blank. */
        AMOUNT(20),
        /** ISO 4217 code. */
        CURRENCY(3),
        /** Whole number from 0 to 100. */
        PERCENT(3);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** Most characters that an answer may have. */
        public int longest() {
            return longest;
        }
    }

    private final String key;
    private final Kind kind;
    private final @Nullable String askedBecause;
    private final List<String> choices;

    Question(String key, Kind kind, @Nullable String askedBecause) {
        this(
                key,
                kind,
                askedBecause,
                switch (kind) {
                    case YES_NO -> List.of("YES", "NO");
                    case YES_NO_UNSURE -> List.of("YES", "NO", "UNSURE");
                    default -> List.of();
                });
    }

    Question(String key, Kind kind, @Nullable String askedBecause, List<String> choices) {
        this.key = key;
        this.kind = kind;
        this.askedBecause = askedBecause;
        this.choices = choices;
    }

    /** Name in documents, in the API and in message keys. */
    @JsonValue
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The row of the pack {@code jp-base} that asks for it; null where the common disclosure itself does (P3). */
    public @Nullable String askedBecause() {
        return askedBecause;
    }

    /** What can be chosen; empty where the answer is written. */
    public List<String> choices() {
        return choices;
    }
}
