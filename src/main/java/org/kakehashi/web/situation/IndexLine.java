package org.kakehashi.web.situation;

import org.kakehashi.reference.situation.IndexValue;

/** A value with whether its time has passed. */
public record IndexLine(IndexValue value, boolean stale) {}
