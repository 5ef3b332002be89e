package org.kakehashi.screening.names;

import org.kakehashi.screening.names.Agreement.Reason;

/**
 * Words of one name that may be those of the other.
 *
 * @param i first of {@code n} words of the name asked for
 * @param j first of {@code m} words of the listed one
 */
record Link(int i, int n, int j, int m, double likeness, Reason reason, double weight) {

    /** Words that stand alone are sure of each other before words that must be joined. */
    double value() {
        return likeness - 0.04 * (n + m - 2);
    }
}
