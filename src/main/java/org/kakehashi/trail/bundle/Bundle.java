package org.kakehashi.trail.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** A bundle that may be had, not yet written. */
@FunctionalInterface
public interface Bundle {

    /** Writes the zip; the stream is not closed. */
    void to(OutputStream out) throws IOException;
}
