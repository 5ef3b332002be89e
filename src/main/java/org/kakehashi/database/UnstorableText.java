package org.kakehashi.database;

import java.sql.SQLException;
import org.springframework.dao.DataIntegrityViolationException;

/** A text with a character that the database has none for, such as U+0000, which no keyboard and no form sends. */
public final class UnstorableText extends DataIntegrityViolationException {

    private static final long serialVersionUID = 1L;

    UnstorableText(String task, SQLException thrown) {
        super(task, thrown);
    }
}
