package org.kakehashi.policy.parity;

import java.util.List;
import org.kakehashi.policy.Text;

/**
 * One topic of a case.
 *
 * @param safeguard answer of the table {@code parity-safeguard}
 * @param reason why, in the table's words
 */
public record ParityLine(Topic topic, List<Demand> home, List<Demand> partner, String safeguard, Text reason) {

    public ParityLine {
        home = List.copyOf(home);
        partner = List.copyOf(partner);
    }
}
