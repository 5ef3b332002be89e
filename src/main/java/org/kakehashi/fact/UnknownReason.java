package org.kakehashi.fact;

/** Why a value is not known. */
public enum UnknownReason {
    /** 未記入: it was asked for and nobody answered. */
    BLANK,
    /** 取得できなかった: the source failed or gave nothing usable. */
    NOT_OBTAINED,
    /** Whoever was asked does not know. */
    NOT_SURE,
    /** Several subjects could be meant, or sources contradict each other. */
    AMBIGUOUS
}
