package org.kakehashi.web.home;

import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where the program is to be found; in the demo also as whom one can sign in. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final People people;

    Welcome(Environment environment, People people) {
        this.environment = environment;
        this.people = people;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext server)) {
            // a test without a server
            return;
        }
        StringBuilder text = new StringBuilder("\n\n  架け橋 Kakehashi   http://localhost:")
                .append(server.getWebServer().getPort())
                .append("/\n");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            text.append("\n  demo sign-ins (password: demo)\n");
            for (Person person : people.all()) {
                text.append("    ").append(String.format("%-11s", person.username()));
                text.append(String.format("%-28s", people.rolesOf(person.id())));
                text.append(person.nameJa())
                        .append(" / ")
                        .append(person.nameEn())
                        .append('\n');
            }
        }
        LOG.info("{}", text);
    }
}
