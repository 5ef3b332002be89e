package org.kakehashi.collaboration.proposal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The money and support behind it.
 *
 * @param none said outright: no outside money and no support in kind
 * @param projectProgramme id of the programme in {@code reference} under which the work runs; null if under none
 * @param programme id of the programme that the money comes from; null if from none
 * @param currency ISO 4217
 * @param abroad whether it comes from abroad; asked because programmes ask, and no concern by itself (P17)
 */
public record Funding(
        boolean none,
        @Nullable String projectProgramme,
        @Nullable String programme,
        @Nullable String source,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Answer abroad,
        @Nullable Answer inKind,
        @Nullable Answer conditionedOnResultsTransfer,
        @Nullable Answer sameContentElsewhere)
        implements Part {

    static final Funding EMPTY = new Funding(false, null, null, null, null, null, null, null, null, null);

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        Problem.tooLong(wrong, "source", source, 300);
        if (none && (source != null || amount != null)) {
            wrong.accept("none", "some-or-none");
        }
        if (amount != null && (amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
            wrong.accept("amount", "amount-out-of-range");
        }
        if (currency != null && !CURRENCY.matcher(currency).matches()) {
            wrong.accept("currency", "not-a-currency");
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        if (none) {
            return;
        }
        if (source == null) {
            missing.accept("source", "some-or-none");
        }
        if (amount != null) {
            Problem.required(missing, "currency", currency);
        }
        Problem.required(missing, "abroad", abroad);
        Problem.required(missing, "inKind", inKind);
        Problem.required(missing, "conditionedOnResultsTransfer", conditionedOnResultsTransfer);
        Problem.required(missing, "sameContentElsewhere", sameContentElsewhere);
    }
}
