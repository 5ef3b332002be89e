package org.kakehashi.web.home;

import java.util.List;
import org.kakehashi.identity.Role;

/**
 * The page {@code home/home}.
 *
 * @param more how many wait beyond those shown
 */
public record HomeScreen(Role role, List<HomeCard> waiting, int more, List<HomeCard> mine, List<HomeCard> start) {

    /** A researcher who has begun nothing yet; of the other roles nothing is theirs in this sense. */
    public boolean isNothingYet() {
        return role == Role.RESEARCHER && waiting.isEmpty() && mine.isEmpty();
    }
}
