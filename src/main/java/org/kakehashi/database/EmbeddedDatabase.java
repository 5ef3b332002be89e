package org.kakehashi.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The embedded server as the program's database, when no other is named. */
@Configuration
@Conditional(EmbeddedDatabase.NoOtherNamed.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(
            @Value("${kakehashi.database.folder:.data}") Path folder,
            @Value("${kakehashi.database.keep:true}") boolean keep) {
        return EmbeddedServer.start(folder.toAbsolutePath().normalize(), keep);
    }

    @Bean
    JdbcConnectionDetails jdbcConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.APPLICATION;
            }

            @Override
            public String getPassword() {
                return server.passwordOf(EmbeddedServer.APPLICATION);
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnection(EmbeddedServer server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedServer.MIGRATOR;
            }

            @Override
            public String getPassword() {
                return server.passwordOf(EmbeddedServer.MIGRATOR);
            }

            @Override
            public String getJdbcUrl() {
                return server.url();
            }
        };
    }

    static final class NoOtherNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty(DemoProfile.DATASOURCE) == null;
        }
    }
}
