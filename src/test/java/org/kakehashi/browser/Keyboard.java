package org.kakehashi.browser;

import java.util.regex.Pattern;

/** Hands that have no mouse: Tab to get somewhere, Enter and Space to do something. */
final class Keyboard {

    private static final int FAR = 150;
    private static final String NAME_OF_FOCUS =
            """
            () => {
              const here = document.activeElement;
              const label = here.labels && here.labels.length > 0 ? here.labels[0].innerText : here.innerText;
              return (label || here.value || "").trim().replace(/\\s+/g, " ");
            }""";

    private final Window window;

    Keyboard(Window window) {
        this.window = window;
    }

    /** A button, a link, or a triangle. */
    void press(String key) {
        reach(key);
        window.page().keyboard().press("Enter");
    }

    /** A box or one of several answers. */
    void mark(String key) {
        reach(key);
        window.page().keyboard().press("Space");
    }

    void type(String key, String text) {
        reach(key);
        window.page().keyboard().type(text);
    }

    private void reach(String key) {
        Pattern wanted = window.words().label(key);
        for (int i = 0; i < FAR; i++) {
            window.page().keyboard().press("Tab");
            String name = (String) window.page().evaluate(NAME_OF_FOCUS);
            if (wanted.matcher(name).find()) {
                return;
            }
        }
        throw new AssertionError("no Tab leads to " + wanted);
    }
}
