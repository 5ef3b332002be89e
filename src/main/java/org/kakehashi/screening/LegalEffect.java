package org.kakehashi.screening;

/**
 * What standing on a list means in law, mildest last. It tells the reader what is at stake; which measure follows is for
 * the rules.
 */
public enum LegalEffect {
    /** What the listed party owns or is paid is frozen. */
    ASSET_FREEZE,
    /** Goods and technology of the order may not be exported to it. */
    EXPORT_BAN,
    /** A licence is needed, or more than the usual check. */
    LICENCE_OR_CHECK,
    /** Public money for research is refused or bound to conditions. */
    FUNDING_LIMIT,
    /** Named by an authority or an institute without an effect of its own. */
    NOTICE,
    /** Written by the institution itself. */
    OWN
}
