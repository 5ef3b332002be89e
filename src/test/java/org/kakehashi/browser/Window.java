package org.kakehashi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser window: what can be seen and done, named by message keys and not by how the page is built. */
class Window {

    /** {@code mvn verify -Dpictures=true}: of every page that is looked at, in target/screenshots. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    private final Story story;
    private final Page page;
    private final Watch watch;

    Window(Story story, Page page, Watch watch) {
        this.story = story;
        this.page = page;
        this.watch = watch;
    }

    Page page() {
        return page;
    }

    /** The same person, a second tab. */
    Window anotherTab() {
        return new Window(story, page.context().newPage(), watch);
    }

    Words words() {
        return story.words();
    }

    Reading reading() {
        return story.reading();
    }

    Window go(String path) {
        page.navigate(path);
        return this;
    }

    /** Looks at the page that is open, keeps all that is wrong with it, and then, or if asked for, its picture. */
    Window look(String name) {
        page.waitForLoadState();
        List<String> wrong = new ArrayList<>(Inspection.of(page, story.reading()));
        wrong.addAll(watch.take());
        if (!wrong.isEmpty() || PICTURES) {
            page.screenshot(story.nextPicture(name));
        }
        story.wrong(name, wrong);
        return this;
    }

    Locator heading(String key) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words().part(key)))
                .first();
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words().whole(key)));
    }

    Locator link(String key) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words().whole(key)));
    }

    Window press(String key) {
        button(key).first().click();
        return this;
    }

    Window follow(String key) {
        link(key).first().click();
        return this;
    }

    /** Opens what is folded under a triangle. */
    Window unfold(String key) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words().part(key)))
                .first()
                .click();
        return this;
    }

    Form form() {
        return new Form(page.locator("body"), words());
    }

    /** The form inside the group of that name, such as the second partner. */
    Form form(Pattern group) {
        return new Form(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group)), words());
    }

    Window sees(String key) {
        return sees(words().part(key));
    }

    Window sees(Pattern text) {
        Locator found = page.getByText(text).filter(new Locator.FilterOptions().setVisible(true));
        found.first().waitFor();
        return this;
    }

    Window doesNotSee(String key) {
        assertThat(page.getByText(words().part(key))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .count())
                .as(key)
                .isZero();
        return this;
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }
}
