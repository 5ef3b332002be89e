package org.kakehashi.screening;

import java.util.List;

/** The lists in their editions of today, ready to be searched. */
public interface Lists {

    /** One for each list that the product knows, readable or not. */
    List<ListState> states();

    /** Looks the names up in all lists. */
    ScreeningResult search(List<String> names);

    /** What a judgement remembers a party's name by: equal for spellings that a search does not tell apart. */
    String key(String name);
}
