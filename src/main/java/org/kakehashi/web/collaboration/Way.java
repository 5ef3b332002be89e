package org.kakehashi.web.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kakehashi.collaboration.Collaboration;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Component;

/** The way from home to a page of a collaboration. */
@Component
public class Way {

    private final Texts texts;

    Way(Texts texts) {
        this.texts = texts;
    }

    List<Crumb> toAll(Locale locale) {
        return List.of(
                Crumb.to(Texts.in(texts, locale, "collaboration.home"), "/home"),
                Crumb.here(Texts.in(texts, locale, "collaboration.title")));
    }

    List<Crumb> to(Collaboration one, Locale locale) {
        List<Crumb> way = start(locale);
        way.add(Crumb.here(one.number()));
        return way;
    }

    public List<Crumb> below(Collaboration one, String here, Locale locale) {
        List<Crumb> way = start(locale);
        way.add(Crumb.to(one.number(), "/collaboration/" + one.id()));
        way.add(Crumb.here(here));
        return way;
    }

    private List<Crumb> start(Locale locale) {
        List<Crumb> way = new ArrayList<>();
        way.add(Crumb.to(Texts.in(texts, locale, "collaboration.home"), "/home"));
        way.add(Crumb.to(Texts.in(texts, locale, "collaboration.title"), "/collaboration"));
        return way;
    }
}
