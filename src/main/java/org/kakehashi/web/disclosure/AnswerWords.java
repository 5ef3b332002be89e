package org.kakehashi.web.disclosure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kakehashi.disclosure.Answers;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.Question;
import org.kakehashi.policy.pack.PackNotInForce;
import org.kakehashi.policy.pack.PacksInForce;
import org.kakehashi.policy.table.RowText;
import org.kakehashi.web.Texts;
import org.kakehashi.web.lookup.OrganisationLookUps;
import org.kakehashi.web.parts.Choice;
import org.springframework.stereotype.Component;

/** Parts, questions and answers in the words of a language. */
@Component
class AnswerWords {

    private static final String PACK = "jp-base";

    private final Texts texts;
    private final PacksInForce packs;
    private final Clock clock;
    private final OrganisationLookUps lookUps;

    AnswerWords(Texts texts, PacksInForce packs, Clock clock, OrganisationLookUps lookUps) {
        this.lookUps = lookUps;
        this.texts = texts;
        this.packs = packs;
        this.clock = clock;
    }

    String part(Part part, Locale locale) {
        return Texts.in(texts, locale, "disclosure.part." + part);
    }

    /** A part may have its own words for a question. */
    String label(Part part, Question question, Locale locale) {
        String own = "disclosure.question." + part + "." + question.key();
        return Texts.in(texts, locale, texts.has(own) ? own : "disclosure.question." + question.key());
    }

    String hint(Question question, Locale locale) {
        String key = "disclosure.hint." + question.key();
        return texts.has(key) ? Texts.in(texts, locale, key) : "";
    }

    /** The rule that asks for it; empty where the common disclosure does, or while no such rule is in force. A rule is said in full once. */
    String askedBecause(Question question, Set<String> said, Locale locale) {
        String rule = question.askedBecause();
        if (rule == null) {
            return "";
        }
        String because = askedBecause(rule, locale);
        return because.isEmpty() || said.add(rule) ? because : Texts.in(texts, locale, "disclosure.asked-because.same");
    }

    /** The rule that asks for the pledge. */
    String pledgeAskedBecause(Locale locale) {
        return askedBecause("Rule_GivePledge", locale);
    }

    private String askedBecause(String rule, Locale locale) {
        try {
            RowText text =
                    packs.inForce(LocalDate.now(clock), List.of(PACK)).get(0).text(rule);
            return Texts.in(
                    texts,
                    locale,
                    "disclosure.asked-because",
                    locale.getLanguage().equals("ja") ? text.ja() : text.en());
        } catch (PackNotInForce none) {
            return "";
        }
    }

    String problem(Answers.Problem problem, Locale locale) {
        return Texts.in(texts, locale, "disclosure.problem." + problem.code());
    }

    List<Choice> choices(Question question, Locale locale) {
        return question.choices().stream()
                .map(choice -> Choice.of(choice, choice(question, choice, locale)))
                .toList();
    }

    /** The answer as it is read; says why where there is none. */
    String answer(Item item, Question question, Locale locale) {
        return item.answer(question)
                .map(answer -> worded(question, answer, locale))
                .orElseGet(() -> Texts.in(texts, locale, blank(item, question)));
    }

    private static String blank(Item item, Question question) {
        if (item.confidential()) {
            return "disclosure.item.withheld";
        }
        return question == Question.TO ? "disclosure.item.goes-on" : "disclosure.blank";
    }

    /** What the item is called in a list. */
    String name(Item item, Locale locale) {
        return item.answer(Question.ORGANISATION)
                .or(() -> item.answer(Question.TITLE))
                .or(() -> item.answer(Question.POSITION))
                .orElseGet(() -> Texts.in(
                        texts, locale, item.confidential() ? "disclosure.item.withheld" : "disclosure.item.untitled"));
    }

    private String worded(Question question, String answer, Locale locale) {
        return switch (question.kind()) {
            case LINE, TEXT, CURRENCY -> answer;
            case ROR -> lookUps.read(answer, locale);
            case PERCENT -> answer + "%";
            case AMOUNT -> NumberFormat.getInstance(locale).format(new BigDecimal(answer));
            case MONTH -> month(answer, locale);
            case YES_NO, YES_NO_UNSURE, CHOICE -> choice(question, answer, locale);
        };
    }

    private static String month(String answer, Locale locale) {
        boolean ja = locale.getLanguage().equals("ja");
        return YearMonth.parse(answer)
                .format(DateTimeFormatter.ofPattern(ja ? "y年M月" : "MMMM y", ja ? Locale.JAPAN : Locale.UK));
    }

    private String choice(Question question, String choice, Locale locale) {
        String own = "disclosure.choice." + question.key() + "." + choice;
        return Texts.in(texts, locale, texts.has(own) ? own : "disclosure.choice." + choice);
    }
}
