package org.kakehashi.policy.weighing;

import java.util.Locale;
import org.kakehashi.policy.Text;

/**
 * One item of the benefit rubric.
 *
 * @param group A, B or C for the purposes and their viewpoints; G, M, R for the others
 * @param source the words of S2b; empty for the free entries
 */
public record BenefitQuestion(
        String id,
        String group,
        Type type,
        Side side,
        Level level,
        boolean byOffice,
        String source,
        Text question,
        String note) {

    public enum Type {
        PURPOSE,
        VIEWPOINT,
        DIRECTION
    }

    /** What an answer is used for. */
    public enum Side {
        /** A claim. */
        BENEFIT,
        /** Whether a claim holds. */
        TEST,
        /** Goes to the risk side and adds nothing to benefit. */
        RISK,
        /** Whether it will work. */
        DELIVERY
    }

    /** Whom a question fits. */
    public enum Level {
        CASE,
        INSTITUTION,
        PROGRAMME
    }

    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    boolean claims(String purposeGroup) {
        return type == Type.PURPOSE && group.equals(purposeGroup);
    }

    boolean tests(String purposeGroup) {
        return side == Side.TEST && level == Level.CASE && group.equals(purposeGroup);
    }
}
