package org.kakehashi.trail.note;

import java.util.Base64;

/** Base64 that has one text for one value: padded, without stray bits, which the library's own decoder lets pass. */
public final class Base64Text {

    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws MalformedNote if it is not the text that {@link #of} gives */
    public static byte[] bytes(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("not Base64");
        }
        if (!of(bytes).equals(text)) {
            throw new MalformedNote("Base64 with stray bits or without padding");
        }
        return bytes;
    }
}
