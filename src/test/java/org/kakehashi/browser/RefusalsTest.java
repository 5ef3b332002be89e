package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.collaboration.Proposals;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;
import org.kakehashi.disclosure.Part;
import org.kakehashi.stories.Newcomer;
import org.kakehashi.stories.Proposing;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RefusalsTest {

    @Autowired
    Stories stories;

    @Autowired
    Newcomer newcomer;

    @Autowired
    Proposing proposing;

    @ParameterizedTest
    @EnumSource
    void what_a_role_may_not_see_is_told_in_words(Reading reading) {
        UUID another = proposing.draft(newcomer.engineer(), Proposals.ordinaryExchange());
        try (Story story = stories.begin("not-open", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            window.go("/audit").sees("web.told.403.detail").look("403");
            window.go("/collaboration/" + another).sees("web.told.404.detail").look("404");
            window.follow("web.told.home").heading("home.title").waitFor();
            Window administrator = story.signedIn("hayashi");
            administrator.look("home-administrator").go("/disclosure").sees("web.told.403.detail");
            administrator.go("/people").heading("identity.people.title").waitFor();
            administrator.look("people").follow("identity.directory.title").heading("identity.directory.role");
            administrator.look("directory").press("identity.directory.role.go").sees("identity.problem.MISSING");
            administrator.look("directory-missing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whose_role_was_taken_is_told_whom_to_ask_and_leaves(Reading reading) {
        String username = newcomer.engineer();
        try (Story story = stories.begin("without-role", reading)) {
            Window window = story.signedIn(username);
            newcomer.losesRoles(username);
            window.go("/home").sees("web.told.without-role.title").look("without-role");
            window.doesNotSee("web.told.home")
                    .doesNotSee("web.work")
                    .press("web.sign-out")
                    .heading("identity.sign-in.title")
                    .waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void clicking_twice_and_going_back_have_one_effect(Reading reading) {
        try (Story story = stories.begin("once", reading)) {
            Window window = story.signedIn(newcomer.engineer());
            window.go("/collaboration").button("collaboration.start").dblclick();
            ProposalPages pages = new ProposalPages(window)
                    .outline(Kind.ORDINARY_EXCHANGE)
                    .noPartner()
                    .openTechnology()
                    .noAccess("NONE");
            window.heading("collaboration.check").waitFor();
            window.button("collaboration.send").dblclick();
            window.sees("collaboration.next.NOTED");

            window.page().goBack();
            if (window.button("collaboration.send").count() > 0) {
                window.press("collaboration.send");
            }
            window.page().waitForLoadState();
            window.look("after-going-back")
                    .go("/collaboration")
                    .sees("collaboration.next.NOTED")
                    .look("one-collaboration");
            assertThat(window.page()
                            .getByRole(AriaRole.MAIN)
                            .getByRole(AriaRole.LISTITEM)
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stale_page_is_told_so(Reading reading) {
        try (Story story = stories.begin("stale", reading)) {
            Window first = story.signedIn(newcomer.engineer());
            DisclosurePages pages = new DisclosurePages(first).start();
            String list = first.path();
            Window second = first.anotherTab();
            second.go(list + "/parts/support");

            pages.nothingToGive(Part.CAREER);
            second.form().choose("disclosure.part.question", "disclosure.part.SUPPORT.nil");
            second.press("disclosure.continue")
                    .sees("refusal.disclosure.ChangedMeanwhile")
                    .look("stale")
                    .follow("web.told.back");
            second.button("disclosure.continue").waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_is_kept_beside_what_is_wrong_with_it(Reading reading) {
        String researcher = newcomer.engineer();
        UUID id = proposing.draft(researcher, Proposals.jointResearch());
        try (Story story = stories.begin("field-errors", reading)) {
            Window window = story.signedIn(researcher);
            window.go("/collaboration/" + id + "/pages/" + Page.FUNDING.slug());
            String typed = reading.either("約百万", "about a million");
            window.form().fill("collaboration.funding.amount", typed);
            window.press("collaboration.continue").heading("web.errors.title").waitFor();
            window.look("proposal-error");
            assertThat(window.form().field("collaboration.funding.amount").inputValue())
                    .isEqualTo(typed);
            window.page()
                    .getByRole(AriaRole.ALERT)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("amount");

            DisclosurePages pages = new DisclosurePages(window).start();
            pages.firstEntry(Part.SIDE_JOBS)
                    .fill("disclosure.question.effort", reading.either("半分", "half"))
                    .fill("disclosure.question.position", reading.either("顧問", "Adviser"));
            window.press("disclosure.item.save").heading("web.errors.title").waitFor();
            window.look("disclosure-error");
            assertThat(window.form().field("disclosure.question.position").inputValue())
                    .isEqualTo(reading.either("顧問", "Adviser"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_language_changes_in_place_and_signing_out_ends_it(Reading reading) {
        try (Story story = stories.begin("frame", reading)) {
            Window window = story.stranger();
            window.go("/sign-in").look("sign-in");
            window.unfold("identity.sign-in.form");
            window.form().fill("identity.sign-in.username", "sato").fill("identity.sign-in.password", "wrong");
            window.press("identity.sign-in.go")
                    .sees("identity.sign-in.failed.PASSWORD")
                    .look("sign-in-failed");
            new SignInPage(window).signIn("takahashi");
            window.go("/notices").look("notices").unfold("web.role.RESEARCHER").look("menu");
            window.press("web.sign-out").sees("identity.sign-in.out").look("signed-out");
            window.go("/home").heading("identity.sign-in.title").waitFor();

            String other = reading == Reading.JAPANESE_WIDE ? "web.language.en" : "web.language.ja";
            window.follow(other);
            assertThat(window.page().evaluate("document.documentElement.lang")).isNotEqualTo(reading.language());
            assertThat(window.path()).isEqualTo("/sign-in");
        }
    }
}
