package org.kakehashi.web.parts;

/**
 * One answer to choose from: of a select, a radio group or check boxes.
 *
 * @param hint empty where the text says enough
 */
public record Choice(String value, String text, String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, "");
    }
}
