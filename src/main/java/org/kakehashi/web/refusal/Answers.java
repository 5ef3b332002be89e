package org.kakehashi.web.refusal;

import jakarta.servlet.http.HttpServletResponse;

/** What holds of every answer. */
final class Answers {

    private Answers() {}

    /**
     * Leaves a breakdown to the server where a part of the answer is on its way: it cuts the connection, so that nobody takes half
     * a file for a whole one, and no words of ours end up in it.
     */
    static void breakOff(Exception thrown, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw thrown;
        }
    }
}
