package org.kakehashi.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * The profile {@code demo}: demo people with a known password. On by itself only when neither a datasource nor a profile is
 * set; refuses a datasource, and any address but this machine's own.
 */
final class DemoProfile implements EnvironmentPostProcessor, Ordered {

    static final String DATASOURCE = "spring.datasource.url";
    private static final String ADDRESS = "server.address";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean ownServer = environment.getProperty(DATASOURCE) != null;
        if (!ownServer && environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile("demo");
        }
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        if (ownServer) {
            throw new DemoRefused("the demo people are not loaded into your own database; leave out profile demo");
        }
        String address = environment.getProperty(ADDRESS);
        if (address == null) {
            environment.getPropertySources().addLast(new MapPropertySource("demo", Map.of(ADDRESS, "127.0.0.1")));
        } else if (!isLoopback(address)) {
            throw new DemoRefused(
                    "the demo's password is public, so it listens on this machine only, not on " + address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
