package org.kakehashi.policy.pack;

/** What a pack is to one case. */
public enum Standing {
    /** Its rules hold. */
    BINDS,
    /** A rule of others that nothing makes binding here: what it says is told and restricts nobody. */
    INFORMS,
    /** It has nothing to do with the case. */
    SILENT
}
