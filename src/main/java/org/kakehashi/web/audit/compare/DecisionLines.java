package org.kakehashi.web.audit.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.compare.Comparison;
import org.kakehashi.audit.compare.Side;
import org.kakehashi.audit.compare.Votes;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.Determination;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.audit.AuditWords;
import org.springframework.stereotype.Component;

/** What was decided in two cases, by whom and when, line by line. */
@Component
class DecisionLines {

    private final AuditWords words;
    private final DateWords.Factory dates;

    DecisionLines(AuditWords words, DateWords.Factory dates) {
        this.words = words;
        this.dates = dates;
    }

    List<CompareScreen.Line> of(Side first, Side second, Locale locale) {
        Lines lines = new Lines(first, second, locale);
        lines.add(
                "audit.state", side -> say(locale, "audit.state." + side.file().state()));
        lines.add("audit.outcome", side -> outcome(side, locale));
        lines.decided("audit.fact.recommended", one -> named("review.outcome.", one.recommended(), locale));
        lines.decided("audit.fact.departs", one -> yes(one.departs(), locale));
        lines.decided("audit.fact.departureReason", one -> text(one.decision().departureReason(), locale));
        lines.decided("audit.compare.level", one -> say(locale, "review.level." + one.level()));
        lines.decided("audit.compare.by", one -> say(locale, "web.role." + one.decidedRole()));
        lines.decided("audit.compare.signatures", one -> String.valueOf(one.signatures()));
        lines.add("audit.fact.mayVote", side -> votes(side, Votes::mayVote, locale));
        lines.add("audit.fact.voted", side -> votes(side, Votes::voted, locale));
        lines.add("audit.fact.agreed", side -> votes(side, Votes::agreed, locale));
        lines.add("audit.concern", side -> judged(side, locale));
        lines.add("audit.compare.unresolved", side -> yes(side.file().unresolved(), locale));
        lines.add("audit.compare.prohibited", side -> yes(side.file().prohibited(), locale));
        lines.add("audit.compare.benefit", side -> benefit(side, locale));
        lines.decided("audit.fact.residual", one -> say(locale, "web.state." + one.residual()));
        lines.decided("audit.fact.residualAccepted", one -> yes(one.decision().acceptsResidual(), locale));
        lines.add("audit.opened", side -> dates.in(locale).moment(side.file().openedAt()));
        lines.decided("audit.compare.decided", one -> dates.in(locale).moment(one.decidedAt()));
        lines.decided("audit.compare.countersigned", one -> moment(one.countersignedAt(), locale));
        lines.decided("audit.compare.accepted", one -> moment(one.measuresAcceptedAt(), locale));
        lines.add("audit.compare.closed", side -> moment(side.file().closedAt(), locale));
        lines.add("audit.compare.took", side -> Comparison.untilDecided(side)
                .map(time -> CompareScreens.time(words, time, locale))
                .orElse(say(locale, "audit.compare.undecided")));
        return lines.all;
    }

    private final class Lines {

        private final List<CompareScreen.Line> all = new ArrayList<>();
        private final Side first;
        private final Side second;
        private final Locale locale;

        private Lines(Side first, Side second, Locale locale) {
            this.first = first;
            this.second = second;
            this.locale = locale;
        }

        private void add(String label, Function<Side, String> value) {
            all.add(CompareScreen.Line.of(say(locale, label), value.apply(first), value.apply(second)));
        }

        private void decided(String label, Function<Determination, String> value) {
            add(label, side -> {
                Determination decision = side.decision();
                return decision == null ? say(locale, "audit.compare.undecided") : value.apply(decision);
            });
        }
    }

    private String outcome(Side side, Locale locale) {
        Determination decision = side.decision();
        if (decision != null) {
            return say(locale, "review.outcome." + decision.decision().outcome());
        }
        return side.file().closedAt() == null
                ? say(locale, "audit.compare.undecided")
                : say(locale, "audit.compare.by-rule");
    }

    private String votes(Side side, ToIntFunction<Votes> count, Locale locale) {
        return side.votes() == null ? say(locale, "audit.none") : String.valueOf(count.applyAsInt(side.votes()));
    }

    private String judged(Side side, Locale locale) {
        return side.judged() == null
                ? say(locale, "audit.none")
                : say(locale, "web.state." + side.judged().assessment().worst());
    }

    private String benefit(Side side, Locale locale) {
        Weighing weighing = side.judged() == null ? null : side.judged().weighing();
        return weighing == null
                ? say(locale, "audit.compare.not-weighed")
                : say(locale, "audit.compare.benefit.best", weighing.benefit().best());
    }

    private String named(String place, @Nullable String name, Locale locale) {
        return name == null ? say(locale, "audit.none") : say(locale, place + name);
    }

    private String text(@Nullable String text, Locale locale) {
        return text == null || text.isBlank() ? say(locale, "audit.none") : text;
    }

    private String moment(@Nullable Instant at, Locale locale) {
        return at == null ? say(locale, "audit.none") : dates.in(locale).moment(at);
    }

    private String yes(boolean yes, Locale locale) {
        return say(locale, "review.yes-no." + yes);
    }

    private String say(Locale locale, String key, Object... args) {
        return words.say(locale, key, args);
    }
}
