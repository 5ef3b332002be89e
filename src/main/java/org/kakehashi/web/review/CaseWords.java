package org.kakehashi.web.review;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseState;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** Names, states and steps of cases in the words of a language. */
@Component
public class CaseWords {

    private final Texts texts;
    private final People people;

    CaseWords(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    public String say(Locale locale, String key, Object... args) {
        return Texts.in(texts, locale, key, args);
    }

    /** The state as reviewers read it: what waits for the researcher does not wait for them. */
    public String state(CaseState state, Locale locale) {
        String own = "review.seen." + state;
        return say(locale, texts.has(own) ? own : "review.state." + state);
    }

    /** How the state's tag looks, as parts/tag knows it. */
    public static String tone(CaseState state) {
        return switch (state) {
            case DRAFT, NO_PROCEDURE, WITHDRAWN -> "quiet";
            case SUBMITTED, IDENTITY_CHECK, UNDER_REVIEW, OBJECTION -> "busy";
            case INFORMATION_NEEDED, QUESTION, RESHAPING, ON_HOLD, WITH_MEASURES -> "care";
            case ACCEPTED -> "good";
            case DECLINED -> "stop";
        };
    }

    /** Name of the worst concern, as parts/tag knows it. */
    public static String concern(CaseFile file) {
        return file.prohibited() ? "PROHIBITED" : file.worstConcern();
    }

    public String role(Role role, Locale locale) {
        return say(locale, "web.role." + role);
    }

    /** Empty for nobody. */
    public String person(@Nullable UUID person, Locale locale) {
        return person == null
                ? ""
                : people.find(person).map(one -> one.name(locale)).orElse("");
    }

    public String unit(UUID unit, Locale locale) {
        return people.unit(unit).name(locale);
    }
}
