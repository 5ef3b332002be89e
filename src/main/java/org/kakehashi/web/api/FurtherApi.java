package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.collaboration.judging.FurtherQuestions;
import org.kakehashi.fact.FactEntry;
import org.kakehashi.fact.FactType;
import org.kakehashi.identity.Actor;
import org.kakehashi.policy.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What packs ask of a proposal beyond its pages, for programs. */
@RestController
@RequestMapping("/api/v1/collaborations/{id}/further")
@Tag(name = "collaborations", description = "国際連携の提案 / International collaborations")
class FurtherApi {

    /**
     * One question; the answer goes to the page {@code further} as {@code {answers: [{key, subject, value}]}}, the value as
     * text, null for "not known".
     *
     * @param values allowed ones of an enum
     * @param packs titles of the packs in force that ask
     * @param comingAlong whether it tells if those packs bind; else they do
     */
    record FurtherQuestion(
            String key,
            String subject,
            FactType type,
            List<FactEntry.AllowedValue> values,
            String ja,
            String en,
            List<Text> packs,
            boolean comingAlong,
            boolean answered) {

        static FurtherQuestion of(FurtherQuestions.Asked one) {
            FactEntry entry = one.entry();
            return new FurtherQuestion(
                    entry.key(),
                    one.subject().id(),
                    entry.type(),
                    entry.values(),
                    entry.ja(),
                    entry.en(),
                    one.packs(),
                    one.comingAlong(),
                    one.answered());
        }
    }

    private final Collaborations collaborations;
    private final FurtherQuestions questions;

    FurtherApi(Collaborations collaborations, FurtherQuestions questions) {
        this.questions = questions;
        this.collaborations = collaborations;
    }

    @GetMapping
    @Operation(
            summary = "他の規則が下書きに尋ねること / What the rules of others ask of the draft",
            description = "その案件に及ぶパックが読み、どのページも尋ねない事実だけを、尋ねるパックの名とともに返す。答えは任意。 "
                    + "Only facts that a pack that binds this case reads and no page asks, with the packs that ask; none must be "
                    + "answered. Answers: PUT …/pages/further.")
    List<FurtherQuestion> asked(Actor actor, @PathVariable UUID id) {
        Collaboration one = collaborations.draft(actor, id);
        return questions.of(one.id(), one.proposer(), one.draft()).stream()
                .map(FurtherQuestion::of)
                .toList();
    }
}
