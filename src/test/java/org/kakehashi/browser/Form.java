package org.kakehashi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Fields that stand together, met by their labels. */
final class Form {

    private final Locator place;
    private final Words words;

    Form(Locator place, Words words) {
        this.place = place;
        this.words = words;
    }

    Locator field(String label) {
        return place.getByLabel(words.label(label));
    }

    Form fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Form select(String label, String choice) {
        field(label).selectOption(words.say(choice));
        return this;
    }

    /** One of the answers of a question. */
    Form choose(String question, String answer) {
        option(question, answer, AriaRole.RADIO).check();
        return this;
    }

    /** One of several answers of a question. */
    Form tick(String question, String answer) {
        option(question, answer, AriaRole.CHECKBOX).check();
        return this;
    }

    /** A box that stands alone. */
    Form tick(String label) {
        place.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(words.label(label)))
                .check();
        return this;
    }

    /** The same answer to every question. */
    Form chooseEverywhere(String answer) {
        Locator same = place.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words.whole(answer)));
        same.first().waitFor();
        for (int i = 0; i < same.count(); i++) {
            same.nth(i).check();
        }
        return this;
    }

    private Locator option(String question, String answer, AriaRole role) {
        return group(question)
                .getByRole(role, new Locator.GetByRoleOptions().setName(words.start(answer)))
                .first();
    }

    Locator group(String question) {
        return place.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(words.label(question)));
    }
}
