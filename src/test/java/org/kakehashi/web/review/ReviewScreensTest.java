package org.kakehashi.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.disclosure.Item;
import org.kakehashi.disclosure.Part;
import org.kakehashi.disclosure.PartAnswer;
import org.kakehashi.disclosure.Question;
import org.kakehashi.identity.Role;
import org.kakehashi.review.CaseAssessments;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Step;
import org.kakehashi.review.WorkItem;
import org.kakehashi.stories.Cast;
import org.kakehashi.stories.Disclosing;
import org.kakehashi.stories.Reviewing;
import org.kakehashi.trail.RecordedAct;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KakehashiTest
class ReviewScreensTest {

    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Decisions decisions;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseAssessments assessments;

    @Autowired
    Trail trail;

    private UUID waiting(String who, PartAnswer sideJobs) {
        UUID id = disclosing.filledIn(who, Map.of(Part.SIDE_JOBS, sideJobs));
        disclosing.submit(who, id);
        return id;
    }

    private UUID claimed(String who) {
        UUID id = waiting(who, Disclosing.hiddenSideJob());
        reviewing.claim("watanabe", Role.OFFICER, id);
        return id;
    }

    @Test
    void the_work_list_is_for_reviewers_and_a_claim_sent_twice_counts_once() throws Exception {
        UUID id = waiting("sato", Disclosing.hiddenSideJob());
        WorkItem item = reviewing.waiting(id);
        Browser officer = new Browser(web, "watanabe");
        String number = files.get(id).number();
        assertThat(officer.page("/review")).contains(number, "Measures required", "days left", "Claim");
        assertThat(officer.in(Locale.JAPANESE).page("/review")).contains(number, "対策が必要", "あと", "担当する");
        assertThat(new Browser(web, "sato").open("/review").getStatus()).isEqualTo(403);
        assertThat(new Browser(web, "mori").open("/review").getStatus()).isEqualTo(403);

        UUID command = UUID.randomUUID();
        String[] claim = {"version", String.valueOf(item.version()), "caseId", id.toString()};
        String path = "/review/items/" + item.id() + "/claim";
        assertThat(officer.send(path, command, claim).getRedirectedUrl()).isEqualTo("/review/cases/" + id);
        assertThat(officer.send(path, command, claim).getRedirectedUrl()).isEqualTo("/review/cases/" + id);
        assertThat(trail.of(Stream.ofCase(id)))
                .filteredOn(act -> act.kind().equals("STEP_CLAIMED"))
                .hasSize(1);
        assertThat(new Browser(web, "yamamoto").send(path, claim).getStatus()).isEqualTo(409);
        assertThat(officer.page("/review?overdue=true")).contains("期限を過ぎた").doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void a_case_is_read_in_both_languages_and_its_reading_is_recorded(String language) throws Exception {
        UUID id = claimed(language.equals("ja") ? "suzuki" : "ito");
        String page =
                new Browser(web, "watanabe").in(Locale.forLanguageTag(language)).page("/review/cases/" + id);
        assertThat(page).doesNotContain("??").contains("id=\"question\"", "id=\"comment\"", "Example Institute");
        assertThat(trail.of(Stream.ofReads(id))).extracting(RecordedAct::kind).contains("CASE_READ");
        String auditor = new Browser(web, "mori").in(Locale.ENGLISH).page("/review/cases/" + id);
        assertThat(auditor).contains("Findings").doesNotContain("id=\"question\"", "id=\"comment\"");
        String colleague = new Browser(web, "yamamoto").in(Locale.ENGLISH).page("/review/cases/" + id);
        assertThat(colleague).contains("Ken Watanabe has it").doesNotContain("id=\"question\"");
        assertThat(new Browser(web, "tanaka")
                        .as("UNIT_HEAD")
                        .open("/review/cases/" + id)
                        .getStatus())
                .isEqualTo(language.equals("ja") ? 200 : 404);
    }

    @Test
    void what_is_missing_in_a_small_form_is_told_at_its_field_and_the_rest_is_kept() throws Exception {
        UUID id = claimed("takahashi");
        Browser officer = new Browser(web, "watanabe");
        var empty = officer.send("/review/cases/" + id + "/questions", "question", " ");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Browser.text(empty)).contains("id=\"question-error\"", "href=\"#question\"");
        var upward = officer.send("/review/cases/" + id + "/upward", "upward-reason", "", "comment", "half a thought");
        assertThat(upward.getStatus()).isEqualTo(422);
        assertThat(Browser.text(upward)).contains("id=\"upward-reason-error\"", "half a thought");

        assertThat(officer.sendAndFollow("/review/cases/" + id + "/questions", "question", "Which clause?"))
                .contains("Which clause?", "The question has been sent.");
        officer.send("/review/cases/" + id + "/comments", "comment", "Ask legal.");
        Browser own = new Browser(web, "takahashi").as("RESEARCHER");
        assertThat(own.page("/disclosure/" + id))
                .contains("Which clause?", "id=\"answer\"", "Why this is looked at")
                .doesNotContain("Ask legal.", "Ken Watanabe");
        assertThat(own.open("/review/cases/" + id).getRedirectedUrl()).isEqualTo("/disclosure/" + id);
        assertThat(own.sendAndFollow("/review/cases/" + id + "/answer", "answer", ""))
                .contains("id=\"answer-error\"");
        assertThat(own.sendAndFollow("/review/cases/" + id + "/answer", "answer", "Clause 7."))
                .contains("Clause 7.", "Your answer has been sent.");
        assertThat(reviewing.step(id)).isEqualTo(Step.REVIEW_CASE);
        assertThat(own.open("/review").getStatus()).isEqualTo(403);
    }

    @Test
    void a_decision_goes_by_form_letter_and_signature_and_loses_nothing_on_the_way() throws Exception {
        UUID id = claimed("tanaka");
        Browser officer = new Browser(web, "watanabe");
        String path = "/review/cases/" + id + "/decision";
        assertThat(officer.page(path)).contains("checked", "Measures to attach").doesNotContain("??");
        assertThat(officer.in(Locale.JAPANESE).page(path)).contains("付ける措置").doesNotContain("??");
        officer.in(Locale.ENGLISH);

        var missing = officer.send(path + "/preview", "outcome", "ACCEPTED_WITH_PLAN", "reasonJa", "記録のとおりです。");
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(Browser.text(missing)).contains("id=\"reasonEn-error\"", "記録のとおりです。", "Choose at least one measure");
        assertThat(Browser.text(officer.send(path + "/preview", "reasonEn", "As recorded.")))
                .contains("Choose one outcome", "As recorded.");

        String[] decision = {
            "outcome", "ACCEPTED_WITH_PLAN",
            "reasonJa", "記録のとおりです。",
            "reasonEn", "As recorded.",
            "measure-clause-tell-institution", "true",
            "due-clause-tell-institution", "2027-03-31",
            "note-clause-tell-institution", "clause 7",
            "acceptsResidual", "true"
        };
        String preview = Browser.text(officer.send(path + "/preview", decision));
        assertThat(preview)
                .contains("記録のとおりです。", "As recorded.", "clause 7", "Sign and decide")
                .contains("解消の条件：「", "What would lift it: “", "（現在は「", "(now: ")
                .contains("If it were as follows, nothing would be left to weigh");
        assertThat(decisions.determinations(id)).isEmpty();
        assertThat(Browser.text(officer.send(path + "/form", decision))).contains("As recorded.", "clause 7");

        UUID signature = UUID.randomUUID();
        officer.send(path, signature, decision);
        officer.send(path, signature, decision);
        assertThat(decisions.determinations(id)).hasSize(1);
        var late = officer.send(path, decision);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Browser.text(late)).contains("As recorded.");

        if (reviewing.step(id) == Step.COUNTERSIGN) {
            reviewing.claim("yamamoto", Role.OFFICER, id);
            Browser second = new Browser(web, "yamamoto");
            assertThat(second.page("/review/cases/" + id)).contains("id=\"countersign\"", "As recorded.");
            var refused = second.send("/review/cases/" + id + "/countersignature", "agreed", "false");
            assertThat(Browser.text(refused)).contains("id=\"countersign-reason-error\"");
            second.send("/review/cases/" + id + "/countersignature", "agreed", "true");
        }
        Browser own = new Browser(web, "tanaka").as("RESEARCHER");
        assertThat(own.page("/disclosure/" + id)).contains("Do you take them on?", "clause 7");
        assertThat(own.sendAndFollow("/review/cases/" + id + "/measures-answer", "accepted", "false"))
                .contains("id=\"measures-reason-error\"");
        assertThat(own.sendAndFollow("/review/cases/" + id + "/measures-answer", "accepted", "true"))
                .contains("You have taken on the measures.", "I see it differently");
        assertThat(own.sendAndFollow("/review/cases/" + id + "/objection", "objection", "The clause is standard."))
                .contains("The clause is standard.");
        assertThat(new Browser(web, "kobayashi").page("/review"))
                .contains("Reconsider the decision", files.get(id).number());
        reviewing.claim("kobayashi", Role.COMMITTEE, id);
        Browser committee = new Browser(web, "kobayashi");
        committee.in(Locale.ENGLISH);
        assertThat(committee.page(path)).contains("The same form with the same measures upholds the decision.");
        committee.send(path, decision);
        reviewing.countersignIfAsked(id);
        assertThat(own.sendAndFollow("/review/cases/" + id + "/measures-answer", "accepted", "true"))
                .contains("The decision is upheld", "As recorded.")
                .doesNotContain("name=\"objection\"");
    }

    @Test
    void a_fact_that_was_not_known_is_confirmed_with_a_reason_and_judged_anew() throws Exception {
        Item unsure = Disclosing.hiddenSideJob().items().get(0);
        Map<Question, String> answers = new EnumMap<>(unsure.answers());
        answers.put(Question.FORBIDS_TELLING, "UNSURE");
        UUID id = waiting("mori", PartAnswer.of(List.of(new Item(unsure.id(), answers))));
        assertThat(files.get(id).unresolved()).isTrue();
        reviewing.claim("watanabe", Role.OFFICER, id);
        Browser officer = new Browser(web, "watanabe");
        String field = "fact-agreement-forbidsTellingInstitution-" + unsure.id();
        assertThat(officer.page("/review/cases/" + id))
                .contains(
                        field,
                        "Asked by: Japan, common (example)",
                        "The smallest change that leads to a milder outcome");

        String[] form = {
            "subjectType",
            "AGREEMENT",
            "subject",
            unsure.id().toString(),
            "key",
            "agreement.forbidsTellingInstitution",
            "field",
            field,
            field,
            "false"
        };
        var silent = officer.send("/review/cases/" + id + "/facts", form);
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Browser.text(silent)).contains("id=\"" + field + "-reason-error\"");
        String[] reasoned = java.util.Arrays.copyOf(form, form.length + 2);
        reasoned[form.length] = field + "-reason";
        reasoned[form.length + 1] = "The contract was shown.";
        officer.send("/review/cases/" + id + "/facts", reasoned);
        assertThat(files.get(id).unresolved()).isFalse();
        assertThat(assessments.all(id)).hasSize(2);
        assertThat(officer.page("/review/cases/" + id)).contains("The contract was shown.", "changed since last time");
        assertThat(trail.of(Stream.ofCase(id))).extracting(RecordedAct::kind).contains("FACT_CONFIRMED");
    }

    @Test
    void cases_are_found_by_person_without_a_name_in_the_address() throws Exception {
        UUID id = waiting("hayashi", Disclosing.hiddenSideJob());
        Browser officer = new Browser(web, "watanabe");
        String found = Browser.text(officer.send("/review/search/person", "name", "hayashi"));
        String link = "/review/search?person=" + cast.id("hayashi");
        assertThat(found).contains(link);
        assertThat(officer.page(link + "&kind=DISCLOSURE"))
                .contains(files.get(id).number());
        assertThat(officer.page("/review/search?number=" + files.get(id).number() + "&state=ACCEPTED"))
                .contains("No case fits");
        assertThat(new Browser(web, "sato").open("/review/search").getStatus()).isEqualTo(403);
    }

    @Test
    void what_one_has_is_handed_back_with_a_reason_and_a_stand_in_is_named() throws Exception {
        UUID id = claimed("kobayashi");
        WorkItem item = reviewing.waiting(id);
        Browser officer = new Browser(web, "watanabe");
        String path = "/review/cases/" + id + "/hand-over";
        assertThat(officer.page(path)).contains("Junko Yamamoto");
        String[] form = {"item", item.id().toString(), "version", String.valueOf(item.version()), "to", "back"};
        var silent = officer.send(path, form);
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(Browser.text(silent)).contains("id=\"reason-error\"");
        String[] reasoned = java.util.Arrays.copyOf(form, form.length + 2);
        reasoned[form.length] = "reason";
        reasoned[form.length + 1] = "Away next week.";
        assertThat(officer.send(path, reasoned).getRedirectedUrl()).isEqualTo("/review");
        assertThat(reviewing.waiting(id).claimedBy()).isNull();
        assertThat(officer.send(path, reasoned).getStatus()).isEqualTo(409);

        var wrong = officer.send(
                "/review/stand-in", "who", cast.id("yamamoto").toString(), "from", "2030-02-01", "to", "2030-01-01");
        assertThat(Browser.text(wrong)).contains("id=\"to-error\"");
        assertThat(officer.sendAndFollow(
                        "/review/stand-in",
                        "who",
                        cast.id("yamamoto").toString(),
                        "from",
                        "2030-01-01",
                        "to",
                        "2030-02-01"))
                .contains("Junko Yamamoto", "The stand-in has been named.");
    }
}
