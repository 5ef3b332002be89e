package org.kakehashi.database;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Tells an {@link UnstorableText} from a breakdown. */
@Configuration
class UnstorableTexts {

    /** PostgreSQL's character_not_in_repertoire and untranslatable_character. */
    private static final Set<String> STATES = Set.of("22021", "22P05");

    @Bean
    SQLExceptionTranslator sqlExceptions() {
        SQLExceptionSubclassTranslator translator = new SQLExceptionSubclassTranslator();
        translator.setCustomTranslator((task, sql, thrown) ->
                STATES.contains(String.valueOf(thrown.getSQLState())) ? new UnstorableText(task, thrown) : null);
        return translator;
    }
}
