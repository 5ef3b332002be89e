package org.kakehashi.web.spreadsheet;

/** Keeps spreadsheet programs from taking a text for a formula. */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** The text, behind an apostrophe where it begins as a formula may. */
    static String harmless(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
