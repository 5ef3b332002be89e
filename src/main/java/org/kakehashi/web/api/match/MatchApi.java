package org.kakehashi.web.api.match;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.ListState;
import org.kakehashi.screening.ScreeningResult.Hit;
import org.kakehashi.screening.Screenings;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.ask.AskedParty;
import org.kakehashi.screening.ask.QuestionRefused;
import org.kakehashi.screening.ask.Questions;
import org.kakehashi.screening.names.Agreement;
import org.kakehashi.web.Texts;
import org.kakehashi.web.api.match.MatchAnswer.Feature;
import org.kakehashi.web.api.match.MatchAnswer.Matches;
import org.kakehashi.web.api.match.MatchAnswer.Total;
import org.kakehashi.web.api.match.MatchBatch.Example;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /match/{dataset}} as clients of yente send it. Nothing that is asked is kept. */
@RestController
@Tag(
        name = "match",
        description = "yente 互換の照合（何も残さない） / Matching in the form of OpenSanctions' yente; nothing is kept")
class MatchApi {

    private static final int MOST_QUERIES = 100;
    private static final int MOST_RESULTS = 500;

    private final Questions questions;
    private final Screenings screenings;
    private final Permissions permissions;
    private final Texts texts;
    private final Map<String, Feature> features = new LinkedHashMap<>();

    MatchApi(Questions questions, Screenings screenings, Permissions permissions, Texts texts) {
        this.questions = questions;
        this.screenings = screenings;
        this.permissions = permissions;
        this.texts = texts;
        Arrays.stream(Agreement.Reason.values())
                .forEach(reason -> features.put(
                        Entries.feature(reason),
                        new Feature(Texts.in(texts, Locale.ENGLISH, "screening.reason." + reason), 1, "/api/docs")));
    }

    @PostMapping("/match/{dataset}")
    @Operation(
            summary = "yente の形式で照合する / Look entities up as yente does",
            description = "dataset は default（すべてのリスト）又はリストのID。一致度0.8未満の記載は返さない。個人の国・国籍は読まない。"
                    + "照合できないリストがあるときは同じ形の答えを503で返す（空でも「該当なし」ではない）。 "
                    + "The dataset is default (all lists) or the id of a list. Entries that agree by less than 0.8 are never "
                    + "returned. Country and nationality of a person are not read. If a list could not be asked, the answer has "
                    + "the same form and the status 503: that it is empty then means nothing. Compared are name, alias, "
                    + "previousName, weakAlias, firstName with lastName, birthDate, of organisations country, jurisdiction and "
                    + "mainCountry, and leiCode, imoNumber, registrationNumber, ogrnCode, innCode, and ROR or ORCID addresses "
                    + "in idNumber and website. algorithm, topics, changed_since, weights and config are accepted and not read. An organisation that ROR knows "
                    + "by its number or by its whole name is looked up by its other names too; the "
                    + "explanations of what is found so say as whom.")
    ResponseEntity<MatchAnswer> match(
            @Parameter(hidden = true) Actor actor,
            @PathVariable String dataset,
            @RequestParam(defaultValue = "5") int limit,
            @RequestParam(defaultValue = "0.8") double threshold,
            @RequestParam(defaultValue = "0.8") double cutoff,
            @RequestParam(name = "include_dataset", defaultValue = "") Set<String> included,
            @RequestParam(name = "exclude_dataset", defaultValue = "") Set<String> excluded,
            @RequestParam(name = "exclude_schema", defaultValue = "") Set<String> schemata,
            @RequestParam(name = "exclude_entity_ids", defaultValue = "") Set<String> ids,
            @RequestBody MatchBatch batch)
            throws BindException {
        permissions.require(actor, "screening.ask");
        List<ListState> lists = screenings.current();
        if (!dataset.equals(MatchChoice.ALL)
                && lists.stream().noneMatch(list -> list.list().equals(dataset))) {
            throw new NoSuchThing("dataset");
        }
        if (batch.queries().isEmpty() || batch.queries().size() > MOST_QUERIES) {
            throw wrong("queries", "ask.problem.queries");
        }
        MatchChoice choice = new MatchChoice(dataset, included, excluded, schemata, ids, Math.min(cutoff, threshold));
        int most = Math.max(1, Math.min(limit, MOST_RESULTS));
        Map<String, Matches> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Example> query : batch.queries().entrySet()) {
            answers.put(query.getKey(), one(actor, query.getKey(), query.getValue(), choice, most, threshold));
        }
        boolean failed = answers.values().stream().anyMatch(one -> one.status() != HttpStatus.OK.value());
        return ResponseEntity.status(failed ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .header("x-batch-size", String.valueOf(answers.size()))
                .body(new MatchAnswer(answers, features, most));
    }

    private Matches one(Actor actor, String name, Example example, MatchChoice choice, int most, double threshold)
            throws BindException {
        AskedParty asked = Examples.read(example).orElse(null);
        if (asked == null) {
            throw wrong("queries." + name + ".schema", "ask.problem.schema");
        }
        Answer answer = ask(actor, name, asked);
        List<Hit> hits = answer.hits().stream().filter(choice::takes).toList();
        boolean unfindable = answer.failed() && answer.lists().stream().noneMatch(ListState::failed);
        boolean failed = unfindable || choice.failed(answer.lists());
        return new Matches(
                (failed ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK).value(),
                hits.stream()
                        .limit(most)
                        .map(hit -> Entries.scored(hit, answer, threshold, texts))
                        .toList(),
                new Total(hits.size(), failed ? "gte" : "eq"),
                example);
    }

    /** What cannot be asked is told at the query and its property. */
    private Answer ask(Actor actor, String name, AskedParty asked) throws BindException {
        try {
            return questions.ask(actor, asked);
        } catch (QuestionRefused refused) {
            QuestionRefused.Fault fault = refused.faults().get(0);
            String property = fault == QuestionRefused.Fault.OTHER_NAMES ? "alias" : fault.field();
            throw wrong("queries." + name + ".properties." + property, "ask.problem." + fault);
        }
    }

    private static BindException wrong(String field, String message) {
        MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
        wrong.addError(new FieldError("request", field, message));
        return new BindException(wrong);
    }
}
