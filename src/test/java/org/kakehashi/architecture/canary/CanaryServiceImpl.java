package org.kakehashi.architecture.canary;

/** Is named for a pattern and not for a thing. */
public final class CanaryServiceImpl {}
