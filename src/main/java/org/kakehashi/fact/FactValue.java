package org.kakehashi.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value, 該当なし (nil) or unknown: three different things. JSON can hold each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FactValue.Known.class, name = "known"),
    @JsonSubTypes.Type(value = FactValue.Nil.class, name = "nil"),
    @JsonSubTypes.Type(value = FactValue.Unknown.class, name = "unknown")
})
public sealed interface FactValue {

    /** Does not apply. */
    FactValue NIL = new Nil();

    /** Asked for and not answered. */
    FactValue BLANK = new Unknown(UnknownReason.BLANK);

    /**
     * A value that is there.
     *
     * @param text canonical text of the value, see {@link FactType}
     */
    record Known(FactType type, String text) implements FactValue {

        public Known {
            text = canonical(type.parse(text));
        }

        /** Boolean, BigDecimal, String or LocalDate. */
        public Object value() {
            return type.parse(text);
        }

        private static String canonical(Object value) {
            if (value instanceof BigDecimal number) {
                return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            }
            return value.toString();
        }
    }

    /** Does not apply. Equal to nothing but itself. */
    record Nil() implements FactValue {}

    /** Not known. Any test on it has the answer "unknown". */
    record Unknown(UnknownReason reason) implements FactValue {}

    /**
     * A known value from a Boolean, Integer, Long, BigDecimal, enum, String (an enum's name) or LocalDate.
     *
     * @throws WrongFactType for anything else
     */
    static FactValue known(Object value) {
        if (value instanceof Boolean) {
            return new Known(FactType.BOOLEAN, value.toString());
        }
        if (value instanceof Integer || value instanceof Long) {
            return new Known(FactType.INTEGER, value.toString());
        }
        if (value instanceof BigDecimal) {
            return new Known(FactType.DECIMAL, value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return new Known(FactType.ENUM, constant.name());
        }
        if (value instanceof String text) {
            return new Known(FactType.ENUM, text);
        }
        if (value instanceof LocalDate) {
            return new Known(FactType.DATE, value.toString());
        }
        throw new WrongFactType("no fact can hold a " + value.getClass().getSimpleName());
    }

    static FactValue nil() {
        return NIL;
    }

    static FactValue unknown(UnknownReason reason) {
        return new Unknown(reason);
    }
}
