package org.kakehashi.screening;

/** How a party has to do with the listed one that it was found to be near. The nearer relation stands first. */
public enum ListedRelation {
    IS,
    OWNED_BY,
    EMPLOYED_BY,
    FUNDED_BY,
    /** Under the safe harbour for open research: told as context, never a concern by itself. */
    CO_AUTHOR_WITH;

    /** Whether rules may take the party for one that a list is about. */
    public boolean concerns() {
        return this != CO_AUTHOR_WITH;
    }
}
