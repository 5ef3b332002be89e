package org.kakehashi.web.home;

import java.util.List;
import java.util.Locale;
import org.kakehashi.identity.Actor;

/** What a module puts on the home page of somebody in a role. Declare it as a bean beside the module's screens. */
@FunctionalInterface
public interface HomeCards {

    /** Only what the actor may see; dates and names already in the words of the locale. */
    List<HomeCard> of(Actor actor, Locale locale);
}
