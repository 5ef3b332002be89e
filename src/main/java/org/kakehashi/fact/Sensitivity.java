package org.kakehashi.fact;

/** How carefully a fact is to be handled. */
public enum Sensitivity {
    NORMAL,
    /** Shown only to those who examine the case; rules may read it. */
    SENSITIVE,
    /** Given for the export-control question and for nothing else: only a pack of that purpose reads it, and no concern does. */
    EXPORT_CONTROL,
    /** A protected attribute or a stand-in for one: no rule may read it. */
    PROTECTED
}
