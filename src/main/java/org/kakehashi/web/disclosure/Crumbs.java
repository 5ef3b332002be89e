package org.kakehashi.web.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kakehashi.disclosure.Disclosure;
import org.kakehashi.disclosure.Part;
import org.kakehashi.web.Texts;
import org.kakehashi.web.parts.Crumb;
import org.springframework.stereotype.Component;

/** The way from home to a page of a disclosure. */
@Component
class Crumbs {

    private final Texts texts;
    private final AnswerWords words;

    Crumbs(Texts texts, AnswerWords words) {
        this.texts = texts;
        this.words = words;
    }

    List<Crumb> disclosure(Disclosure one, boolean own, Locale locale) {
        List<Crumb> way = way(own, locale);
        way.add(Crumb.here(title(one, locale)));
        return way;
    }

    List<Crumb> part(Disclosure one, Part part, Locale locale) {
        return below(one, words.part(part, locale), locale);
    }

    List<Crumb> item(Disclosure one, Part part, Locale locale) {
        List<Crumb> way = below(one, null, locale);
        way.add(Crumb.to(words.part(part, locale), "/disclosure/" + one.id() + "/parts/" + part.path()));
        way.add(Crumb.here(Texts.in(texts, locale, "disclosure.item.one")));
        return way;
    }

    List<Crumb> page(Disclosure one, String key, Locale locale) {
        return below(one, Texts.in(texts, locale, key), locale);
    }

    private List<Crumb> below(Disclosure one, @Nullable String here, Locale locale) {
        List<Crumb> way = way(true, locale);
        way.add(Crumb.to(title(one, locale), "/disclosure/" + one.id()));
        if (here != null) {
            way.add(Crumb.here(here));
        }
        return way;
    }

    private List<Crumb> way(boolean own, Locale locale) {
        List<Crumb> way = new ArrayList<>();
        way.add(Crumb.to(Texts.in(texts, locale, "disclosure.home"), "/home"));
        if (own) {
            way.add(Crumb.to(Texts.in(texts, locale, "disclosure.title"), "/disclosure"));
        }
        return way;
    }

    private String title(Disclosure one, Locale locale) {
        return Texts.in(texts, locale, "disclosure.year", String.valueOf(one.year()));
    }
}
