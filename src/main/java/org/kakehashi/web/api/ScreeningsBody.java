package org.kakehashi.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEdition;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult;
import org.kakehashi.screening.ask.AlsoAsked;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.screening.names.PartyIndex;
import org.kakehashi.web.Texts;

/**
 * Answers of the lists, in the order of the questions.
 *
 * @param threshold from which agreement on an entry is told
 * @param strong from which agreement on two people have to say that it is another party
 * @param lists all that the product knows, those that could not be asked too
 */
record ScreeningsBody(double threshold, double strong, List<AskedList> lists, List<Screened> screenings) {

    static ScreeningsBody of(List<ListState> lists, List<Answer> answers, Texts texts) {
        return new ScreeningsBody(
                PartyIndex.REVIEW,
                PartyIndex.STRONG,
                lists.stream().map(AskedList::of).toList(),
                answers.stream().map(answer -> Screened.of(answer, texts)).toList());
    }

    /** @param failed it could not be asked, so that nobody counts as unlisted */
    record AskedList(
            String list,
            String titleJa,
            String titleEn,
            @Nullable String edition,
            @Nullable LocalDate published,
            long ageInDays,
            boolean stale,
            boolean failed) {

        static AskedList of(ListState state) {
            ListEdition edition = state.edition();
            return new AskedList(
                    state.list(),
                    state.titleJa(),
                    state.titleEn(),
                    edition == null ? null : edition.edition(),
                    edition == null ? null : edition.published(),
                    state.ageInDays(),
                    state.stale(),
                    state.failed());
        }
    }

    /** @param alsoAsked the organisation of the register by whose names the lists were asked too; null if there is none */
    record Screened(Answer.Outcome outcome, @Nullable Also alsoAsked, List<HitLine> hits) {

        static Screened of(Answer answer, Texts texts) {
            return new Screened(
                    answer.outcome(),
                    Also.of(answer.also()),
                    answer.hits().stream()
                            .map(hit -> HitLine.of(hit, answer.byRegister(hit), texts))
                            .toList());
        }
    }

    /** @param names that were asked beside those in the request */
    record Also(String ror, String name, List<String> names) {

        static @Nullable Also of(@Nullable AlsoAsked also) {
            return also == null ? null : new Also(also.ror(), also.name(), also.names());
        }
    }

    /**
     * One entry that bears a name like the asked one; the shares of the parts add up to the score.
     *
     * @param byRegister the register's names or number found it rather than what was asked
     */
    record HitLine(
            String list,
            String edition,
            int no,
            String entryHash,
            ListEntry.Kind kind,
            String name,
            List<String> aliases,
            String country,
            List<String> births,
            List<ConcernCategory> concerns,
            String concern,
            LegalEffect effect,
            double score,
            boolean strong,
            String asked,
            boolean byRegister,
            String listed,
            ListEntry.NameKind listedKind,
            List<Part> parts) {

        static HitLine of(ScreeningResult.Hit hit, boolean byRegister, Texts texts) {
            ListEntry entry = hit.listedParty();
            Agreement agreement = hit.agreement();
            return new HitLine(
                    hit.edition().list(),
                    hit.edition().edition(),
                    entry.no(),
                    entry.hash(),
                    entry.kind(),
                    entry.name(),
                    entry.aliases(),
                    entry.country(),
                    entry.births(),
                    List.copyOf(entry.concernsInOrder()),
                    entry.concern(),
                    entry.effect(),
                    agreement.score(),
                    agreement.score() >= PartyIndex.STRONG,
                    agreement.asked(),
                    byRegister,
                    agreement.listed(),
                    hit.listed().kind(),
                    agreement.parts().stream().map(part -> Part.of(part, texts)).toList());
        }
    }

    record Part(
            Agreement.Reason reason,
            String ja,
            String en,
            String asked,
            String listed,
            double weight,
            double likeness,
            double share) {

        static Part of(Agreement.Part part, Texts texts) {
            Texts.InBoth words = texts.both("screening.reason." + part.reason());
            return new Part(
                    part.reason(),
                    words.ja(),
                    words.en(),
                    part.asked(),
                    part.listed(),
                    part.weight(),
                    part.likeness(),
                    part.share());
        }
    }
}
