package org.kakehashi.stories;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets death come right after one database call of a thread: to the server, by SIGKILL, or to the program's end of the line. */
final class MortalDatabase extends DelegatingDataSource {

    /** Who dies. */
    enum Victim {
        /** The process that serves the session: PostgreSQL then ends all sessions and recovers from its log. */
        SERVER,
        /** The line breaks without a good-bye, which is all that the server sees of a program that was killed. */
        PROGRAM
    }

    private static final Set<String> CALLS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");

    private record Fate(Victim victim, int[] left) {}

    private final ThreadLocal<@Nullable Fate> fates = new ThreadLocal<>();

    private MortalDatabase(DataSource real) {
        super(real);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Setup {
        @Bean
        static BeanPostProcessor mortality() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real ? new MortalDatabase(real) : bean;
                }
            };
        }
    }

    /** Lines that a death has cut are not given out any more. */
    void forgetOldLines() throws SQLException {
        unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    /** @return whether death came, that is whether the work made so many calls */
    boolean during(Victim victim, int call, Runnable work) {
        Fate fate = new Fate(victim, new int[] {call});
        fates.set(fate);
        try {
            work.run();
        } catch (RuntimeException e) {
            if (fate.left()[0] > 0) {
                throw e;
            }
        } finally {
            fates.remove();
        }
        return fate.left()[0] <= 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    Object result = invoke(real, method, args);
                    if (method.getName().equals("commit")) {
                        called(real);
                    }
                    return result instanceof Statement statement ? counted(statement, method, real) : result;
                });
    }

    private Object counted(Statement real, Method made, Connection line) {
        return Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {made.getReturnType()}, (proxy, method, args) -> {
                    Object result = invoke(real, method, args);
                    if (CALLS.contains(method.getName())) {
                        called(line);
                    }
                    return result;
                });
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void called(Connection line) throws SQLException {
        Fate fate = fates.get();
        if (fate == null || --fate.left()[0] != 0) {
            return;
        }
        if (fate.victim() == Victim.SERVER) {
            kill(line.unwrap(PGConnection.class).getBackendPID());
        } else {
            line.unwrap(PgConnection.class).abort(Runnable::run);
        }
    }

    /** Ends a process of the server at once, whatever it is doing; all others of the server are then ended by it. */
    static void kill(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    }
}
