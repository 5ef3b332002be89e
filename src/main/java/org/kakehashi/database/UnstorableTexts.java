package org.kakehashi.database;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TypeMismatchDataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Tells a text that the database cannot hold from a breakdown: one with a character that it has none for, such as U+0000, which
 * no keyboard and no form sends.
 */
@Configuration
class UnstorableTexts {

    /** PostgreSQL's character_not_in_repertoire and untranslatable_character. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    @Bean
    SQLExceptionTranslator sqlExceptions() {
        SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator((task, sql, thrown) -> STATES.contains(String.valueOf(thrown.getSQLState()))
                ? new TypeMismatchDataAccessException(task + ": a text that cannot be stored", thrown)
                : null);
        return translator;
    }
}
