package org.kakehashi.architecture.canary;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Gets what it needs behind its constructor's back. */
public final class TakesFields {

    @Autowired
    @Nullable
    Clock clock;
}
