package org.kakehashi.database;

import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The role that alone may remove keys, openings, pseudonyms and what was sent or issued for good: signed in for each
 * erasure and no longer, so that whoever gets SQL into the program's own role cannot erase.
 */
@Component
public class Eraser {

    private final DriverManagerDataSource source;

    Eraser(
            ObjectProvider<EmbeddedServer> embedded,
            @Value("${spring.datasource.url:}") String url,
            @Value("${kakehashi.database.eraser.username:eraser}") String username,
            @Value("${kakehashi.database.eraser.password:}") String password) {
        EmbeddedServer own = embedded.getIfAvailable();
        this.source = own == null
                ? new DriverManagerDataSource(url, username, password)
                : new DriverManagerDataSource(own.url(), EmbeddedServer.ERASER, own.passwordOf(EmbeddedServer.ERASER));
    }

    /**
     * Does it in one transaction of its own.
     *
     * @throws EraserMissing if the role cannot sign in
     */
    public void erase(Consumer<JdbcClient> work) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        try {
            transaction.executeWithoutResult(status -> work.accept(JdbcClient.create(source)));
        } catch (CannotCreateTransactionException e) {
            throw new EraserMissing(e);
        }
    }

    /** @throws EraserMissing if it cannot sign in */
    public void requireThere() {
        try {
            erase(db -> db.sql("select 1").query(Integer.class).single());
        } catch (DataAccessException e) {
            throw new EraserMissing(e);
        }
    }
}
