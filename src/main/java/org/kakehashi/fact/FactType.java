package org.kakehashi.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What values a fact can take. Each value has one canonical text, by which two of them are compared and stored. */
public enum FactType {
    BOOLEAN,
    INTEGER,
    DECIMAL,
    ENUM,
    DATE;

    /**
     * The value that a canonical text stands for: Boolean, BigDecimal, String or LocalDate.
     *
     * @throws WrongFactType if the text is none of this type
     */
    public Object parse(String text) {
        try {
            return switch (this) {
                case BOOLEAN -> bool(text);
                case INTEGER -> new BigDecimal(new BigDecimal(text).toBigIntegerExact());
                case DECIMAL -> new BigDecimal(text);
                case ENUM -> text;
                case DATE -> LocalDate.parse(text);
            };
        } catch (ArithmeticException | NumberFormatException | DateTimeParseException e) {
            throw new WrongFactType(text + " is no " + this, e);
        }
    }

    private static boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new WrongFactType(text + " is no " + BOOLEAN);
    }
}
