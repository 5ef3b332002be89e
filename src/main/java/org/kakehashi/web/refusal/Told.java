package org.kakehashi.web.refusal;

import java.util.List;
import org.kakehashi.web.Texts.InBoth;
import org.springframework.http.HttpStatus;

/**
 * What a person or a program is told when something was not done.
 *
 * @param type the last part of the problem's type address, stable for programs
 * @param detail what to do now, for a person before a page; {@code program} for who wrote the request of a program
 * @param incident empty unless something broke; the same number stands in the log
 */
public record Told(
        HttpStatus status,
        String type,
        InBoth title,
        InBoth detail,
        InBoth program,
        List<WrongField> errors,
        String incident) {

    /** One field of a request and what is wrong with it. */
    public record WrongField(String field, String ja, String en) {}
}
