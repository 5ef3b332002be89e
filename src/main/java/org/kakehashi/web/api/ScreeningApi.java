package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kakehashi.identity.Actor;
import org.kakehashi.screening.ask.Answer;
import org.kakehashi.screening.ask.QuestionRefused;
import org.kakehashi.screening.ask.Questions;
import org.kakehashi.web.Texts;
import org.springframework.validation.BindException;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Screening outside a case, for programs. Nothing that is asked is kept. */
@RestController
@RequestMapping("/api/v1/screenings")
@Tag(name = "screenings", description = "名称をリストと照合する（何も残さない） / Screen names against the lists; nothing is kept")
class ScreeningApi {

    private static final int MOST = 100;

    private final Questions questions;
    private final Texts texts;

    ScreeningApi(Questions questions, Texts texts) {
        this.questions = questions;
        this.texts = texts;
    }

    @PostMapping
    @Operation(
            summary = "一つ又は複数の相手方をすべてのリストと照合する / Look one or several parties up in all lists",
            description = "ROR（研究機関登録簿）で一つに決まる機関は、登録簿の他の名称とROR番号でも照合し、alsoAsked に示す。"
                    + "近い順の記載、リストの版、語ごとの理由を返す。outcome が UNKNOWN のとき、照合できないリストがあり、「該当なし」ではない。"
                    + "個人の国は読まない。決まっていない項目は受け付けない。100件まで。何も保存しない。 "
                    + "Entries nearest first, with the edition of the list and the reasons word by word. The outcome UNKNOWN "
                    + "means that a list could not be asked; it is not the same as NO_HIT. A person's country is not read; "
                    + "an unknown field is refused. "
                    + "An organisation whose ROR number is given, or whose whole name one record of ROR alone bears (in the country "
                    + "that is given), is looked up by its other names and number too: see alsoAsked and byRegister. "
                    + "At most 100 parties. Nothing is stored.")
    ScreeningsBody ask(@Parameter(hidden = true) Actor actor, @RequestBody AskedScreenings asked) throws BindException {
        MapBindingResult wrong = new MapBindingResult(Map.of(), "request");
        if (asked.parties().isEmpty()
                || asked.parties().size() > MOST
                || asked.parties().contains(null)) {
            AskedAssessment.refuse(wrong, "parties", "ask.problem.parties");
            throw new BindException(wrong);
        }
        AskedAssessment.refuseOthers(wrong, "", asked.others(), "parties");
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < asked.parties().size(); i++) {
            String party = "parties[" + i + "].";
            asked.parties().get(i).refuseOthers(wrong, party);
            try {
                answers.add(questions.ask(actor, asked.parties().get(i).party()));
            } catch (QuestionRefused refused) {
                refused.faults()
                        .forEach(fault -> AskedAssessment.refuse(wrong, party + fault.field(), "ask.problem." + fault));
            }
        }
        if (wrong.hasErrors()) {
            throw new BindException(wrong);
        }
        return ScreeningsBody.of(answers.get(0).lists(), answers, texts);
    }
}
