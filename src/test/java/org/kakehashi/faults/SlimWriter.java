package org.kakehashi.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.kakehashi.trail.Act;
import org.kakehashi.trail.ActKind;
import org.kakehashi.trail.Stream;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The trail alone, its sequencer included, as a program that writes acts until it is killed. Each line that it prints names
 * the command of an act that was committed. No component, so that the whole program does not find it.
 */
@EnableTransactionManagement
@ComponentScan(
        basePackages = "org.kakehashi.trail",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
public class SlimWriter {

    static final String DONE = "DONE ";
    static final UUID STREAM = UUID.fromString("00000000-0000-4000-8000-0000000000a1");

    private static final ActKind WRITTEN = ActKind.done("WRITTEN");
    private static final int WRITERS = 3;

    @Bean
    static DataSource database(
            @Value("${url}") String url, @Value("${user}") String user, @Value("${password}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(WRITERS + 2);
        return pool;
    }

    @Bean
    static JdbcClient client(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    static PlatformTransactionManager transactions(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }

    public static void main(String[] args) {
        ApplicationContext program = new SpringApplicationBuilder(SlimWriter.class)
                .web(WebApplicationType.NONE)
                .run(args);
        Trail trail = program.getBean(Trail.class);
        Clock clock = program.getBean(Clock.class);
        TransactionTemplate transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(() -> {
                while (true) {
                    UUID command = UUID.randomUUID();
                    transaction.executeWithoutResult(status -> trail.write(Act.of(WRITTEN, Stream.ofPerson(STREAM))
                            .by(null, "SYSTEM")
                            .command(command, clock.instant())
                            .build()));
                    System.out.println(DONE + command);
                }
            });
        }
    }
}
