package org.kakehashi.screening;

import java.util.List;
import org.kakehashi.screening.names.NamedParty;

/** The lists in their editions of today, ready to be searched. */
public interface Lists {

    /** One for each list that the product knows, readable or not. */
    List<ListState> states();

    /** Looks the party up in all lists. */
    ScreeningResult search(NamedParty asked);
}
