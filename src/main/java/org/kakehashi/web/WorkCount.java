package org.kakehashi.web;

import org.kakehashi.identity.Actor;

/** How many tasks wait for somebody: the number in the header. The module with the work list gives the bean; without one it is 0. */
@FunctionalInterface
public interface WorkCount {
    int of(Actor actor);

    /** Where the whole list of this actor is. */
    default String path(Actor actor) {
        return "/home";
    }
}
