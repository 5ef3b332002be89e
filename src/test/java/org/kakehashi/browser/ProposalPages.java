package org.kakehashi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.kakehashi.collaboration.proposal.Kind;
import org.kakehashi.collaboration.proposal.Page;

/** The researcher's way through a proposal. */
final class ProposalPages {

    private final Window window;

    ProposalPages(Window window) {
        this.window = window;
    }

    /** From the home page to the first page of a new proposal. */
    ProposalPages start() {
        window.go("/home").follow("collaboration.card.start.link");
        window.heading("collaboration.title").waitFor();
        window.look("collaborations").press("collaboration.start");
        return this;
    }

    ProposalPages outline(Kind kind) {
        at(Page.OUTLINE)
                .choose("collaboration.outline.kind", "collaboration.choice.Kind." + kind)
                .fill("collaboration.outline.title", window.reading().either("土壌炭素の長期観測", "Soil carbon over decades"))
                .fill("collaboration.outline.purpose", window.reading().either("ともに測る", "To measure it together"))
                .fill("collaboration.outline.from", "2027-01-01")
                .fill("collaboration.outline.to", "2028-12-31");
        return next("outline");
    }

    ProposalPages partner(String name, String defenceTies) {
        at(Page.PARTNERS);
        window.form(Pattern.compile("^" + window.words().say("collaboration.rows.institutions.one", 1) + "$"))
                .fill("collaboration.partners.institutions.name", name)
                .select("collaboration.partners.institutions.type", "collaboration.choice.Type.UNIVERSITY")
                .choose("collaboration.partners.institutions.defenceTies", "collaboration.choice.Answer." + defenceTies)
                .fill(
                        "collaboration.partners.institutions.country",
                        window.reading().either("ルリタニア", "Ruritania"));
        return next("partners");
    }

    ProposalPages noPartner() {
        at(Page.PARTNERS);
        return next("no-partner");
    }

    ProposalPages openTechnology() {
        at(Page.TECHNOLOGY)
                .choose("collaboration.technology.critical", "collaboration.choice.Answer.NO")
                .choose("collaboration.technology.exportList", "collaboration.choice.ExportList.NO")
                .choose("collaboration.technology.openResults", "collaboration.choice.Answer.YES")
                .choose("collaboration.technology.basicResearch", "collaboration.choice.Answer.YES")
                .choose("collaboration.technology.militaryUse", "collaboration.choice.Answer.NO");
        return next("technology");
    }

    ProposalPages noAccess(String data) {
        at(Page.ACCESS)
                .choose("collaboration.access.facility", "collaboration.choice.Facility.NONE")
                .choose("collaboration.access.data", "collaboration.choice.Data." + data)
                .choose("collaboration.access.remote", "collaboration.choice.Answer.NO")
                .choose("collaboration.access.materials", "collaboration.choice.Answer.NO");
        return next("access");
    }

    /** A written contract with nothing unusual in it. */
    ProposalPages agreement() {
        at(Page.AGREEMENT);
        if (window.button("collaboration.rows.agreements.remove").count() == 0) {
            window.press("collaboration.rows.agreements.add");
        }
        window.form(Pattern.compile("^" + window.words().say("collaboration.rows.agreements.one", 1) + "$"))
                .choose("collaboration.agreement.agreements.type", "collaboration.choice.Type.JOINT_RESEARCH")
                .choose("collaboration.agreement.agreements.written", "collaboration.choice.Answer.YES")
                .choose("collaboration.agreement.agreements.publicationRestricted", "collaboration.choice.Answer.NO")
                .choose("collaboration.agreement.agreements.rightsAllToPartner", "collaboration.choice.Answer.NO")
                .choose("collaboration.agreement.agreements.exitClause", "collaboration.choice.Answer.YES")
                .choose("collaboration.agreement.agreements.onwardSharingLimited", "collaboration.choice.Answer.YES")
                .choose("collaboration.agreement.agreements.forbidsTelling", "collaboration.choice.Answer.NO")
                .choose("collaboration.agreement.agreements.dutyToRecruitOrTransfer", "collaboration.choice.Answer.NO");
        return next("agreement");
    }

    ProposalPages satrepsMoney() {
        String programme = window.page()
                .locator("option[value=satreps]")
                .first()
                .textContent()
                .strip();
        Form form = at(Page.FUNDING);
        form.field("collaboration.funding.projectProgramme").selectOption(programme);
        form.fill("collaboration.funding.source", "JST");
        form.field("collaboration.funding.programme").selectOption(programme);
        form.fill("collaboration.funding.amount", "5000000")
                .fill("collaboration.funding.currency", "JPY")
                .choose("collaboration.funding.abroad", "collaboration.choice.Answer.NO")
                .choose("collaboration.funding.inKind", "collaboration.choice.Answer.NO")
                .choose("collaboration.funding.conditionedOnResultsTransfer", "collaboration.choice.Answer.NO")
                .choose("collaboration.funding.sameContentElsewhere", "collaboration.choice.Answer.NO");
        return next("funding");
    }

    ProposalPages noDanger() {
        at(Page.ETHICS)
                .choose("collaboration.ethics.environment", "collaboration.choice.Danger.NO")
                .choose("collaboration.ethics.humanRights", "collaboration.choice.Danger.NO")
                .choose("collaboration.ethics.safety", "collaboration.choice.Danger.NO");
        return next("ethics");
    }

    ProposalPages jointResearchWith(String partner, String defenceTies) {
        return outline(Kind.JOINT_RESEARCH)
                .partner(partner, defenceTies)
                .openTechnology()
                .noAccess("PUBLIC")
                .agreement()
                .satrepsMoney()
                .noDanger();
    }

    /** Sends it from the page on which all answers are checked; the case is open afterwards. */
    ProposalPages send() {
        window.heading("collaboration.check").waitFor();
        window.look("check").press("collaboration.send");
        window.heading("collaboration.next").waitFor();
        return this;
    }

    /** Answers yes with evidence to every value of the only partner. */
    ProposalPages stateValues() {
        window.follow("collaboration.go.VALUES_ASKED");
        window.heading("collaboration.values").waitFor();
        window.look("values");
        window.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(window.words().start("collaboration.values.state")))
                .first()
                .click();
        window.button("collaboration.values.send").waitFor();
        fillAll("collaboration.values.evidence", window.reading().either("大学の憲章", "Charter of the university"));
        window.form().chooseEverywhere("collaboration.values.answer.YES");
        window.look("values-statement").press("collaboration.values.send");
        window.sees("collaboration.values.done");
        return this;
    }

    /** Claims the first purpose, each question at the middle of its scale. */
    ProposalPages claimBenefit() {
        window.follow("collaboration.go.BENEFIT_ASKED");
        window.heading("collaboration.benefit").waitFor();
        window.form()
                .group("collaboration.benefit.purposes")
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        window.look("benefit-purposes").press("collaboration.benefit.questions");
        window.button("collaboration.benefit.send").waitFor();
        String text = window.reading().either("共著論文と相手方の書簡", "A joint paper and a letter of the partner");
        fillAll("collaboration.benefit.text", text);
        fillAll("collaboration.benefit.evidence", text);
        fillAll("collaboration.benefit.standsBehind", window.reading().either("研究代表者", "The lead"));
        Locator scales = window.form().group("collaboration.benefit.scale");
        for (int i = 0; i < scales.count(); i++) {
            scales.nth(i).getByRole(AriaRole.RADIO).nth(2).check();
        }
        Locator beneficiaries = window.form().group("collaboration.benefit.beneficiaries");
        for (int i = 0; i < beneficiaries.count(); i++) {
            beneficiaries.nth(i).getByRole(AriaRole.CHECKBOX).last().check();
        }
        window.look("benefit").press("collaboration.benefit.send").sees("collaboration.benefit.done");
        return this;
    }

    private void fillAll(String label, String text) {
        Locator fields = window.form().field(label);
        for (int i = 0; i < fields.count(); i++) {
            fields.nth(i).fill(text);
        }
    }

    /** Waits for the page and gives its form. */
    Form at(Page page) {
        window.heading("collaboration.page." + page.slug()).waitFor();
        // what is counted afterwards must have arrived
        window.page().waitForLoadState();
        return window.form();
    }

    ProposalPages next(String picture) {
        window.look(picture).press("collaboration.continue");
        return this;
    }
}
