package org.kakehashi.disclosure;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Ror;

/** How answers are tidied and what is wrong with one. Nothing here judges what an answer means. */
public final class Answers {

    /**
     * One answer that cannot be taken as it is.
     *
     * @param item id of the item
     * @param code message key {@code disclosure.problem.<code>}
     */
    public record Problem(UUID item, Question question, String code) {}

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,2}|100");

    private Answers() {}

    /** What is wrong with the item, in the order of the part's questions; a blank counts only if {@code whole}. */
    public static List<Problem> problems(Part part, Item item, boolean whole) {
        List<Problem> found = new ArrayList<>();
        for (Question question : part.questions()) {
            String answer = item.answers().get(question);
            String code = answer == null ? (whole ? missing(part, item, question) : null) : malformed(question, answer);
            if (code != null) {
                found.add(new Problem(item.id(), question, code));
            }
        }
        for (Question question : item.answers().keySet()) {
            if (!part.questions().contains(question)) {
                found.add(new Problem(item.id(), question, "not-asked"));
            }
        }
        if (found.isEmpty() && endsBeforeItBegins(item)) {
            found.add(new Problem(item.id(), Question.TO, "ends-before-it-begins"));
        }
        return found;
    }

    private static @Nullable String missing(Part part, Item item, Question question) {
        boolean mayBeLeftOut = item.confidential() && question != Question.EFFORT;
        return part.requires(question) && !mayBeLeftOut ? "missing" : null;
    }

    private static @Nullable String malformed(Question question, String answer) {
        return switch (question.kind()) {
            case LINE, TEXT -> answer.length() > question.kind().longest() ? "too-long" : null;
            case ROR -> Ror.of(answer).isEmpty() ? "not-a-ror" : null;
            case MONTH -> month(answer) == null ? "not-a-month" : null;
            case YES_NO, YES_NO_UNSURE, CHOICE -> question.choices().contains(answer) ? null : "not-a-choice";
            case AMOUNT -> AMOUNT.matcher(answer).matches() ? null : "not-an-amount";
            case CURRENCY -> currency(answer) ? null : "not-a-currency";
            case PERCENT -> PERCENT.matcher(answer).matches() ? null : "not-a-percentage";
        };
    }

    private static boolean currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(code));
    }

    private static boolean endsBeforeItBegins(Item item) {
        YearMonth from = month(item.answers().get(Question.FROM));
        YearMonth to = month(item.answers().get(Question.TO));
        return from != null && to != null && to.isBefore(from);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Full-width figures, separators and spaces at the ends are the writer's freedom, not his mistake. */
    static String tidy(Question question, String answer) {
        String text = answer.strip();
        return switch (question.kind()) {
            case LINE -> Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cntrl}", " ");
            case TEXT ->
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
            case ROR -> Ror.of(text).orElse(text);
            case MONTH -> tidyMonth(plain(text));
            case AMOUNT -> plain(text).replace(",", "");
            case PERCENT -> plain(text).replace("%", "");
            case CURRENCY, CHOICE, YES_NO, YES_NO_UNSURE -> plain(text).toUpperCase(Locale.ROOT);
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    private static String tidyMonth(String text) {
        Matcher parts = MONTH.matcher(text);
        return parts.matches() ? "%s-%02d".formatted(parts.group(1), Integer.parseInt(parts.group(2))) : text;
    }
}
