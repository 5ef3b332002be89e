package org.kakehashi.architecture.canary;

import org.kakehashi.web.Texts;

/** Speaks with the words of the screens. */
public record ImportsWeb(Texts texts) {}
