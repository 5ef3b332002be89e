package org.kakehashi.document;

import java.util.UUID;
import org.kakehashi.trail.Erases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the letters of a case; that they were issued, and their numbers, stay in the trail. */
@Component
class LetterErasure implements Erases {

    @Override
    public void eraseFinal(UUID caseId, JdbcClient eraser) {
        eraser.sql("delete from letter where case_id = :case")
                .param("case", caseId)
                .update();
    }
}
