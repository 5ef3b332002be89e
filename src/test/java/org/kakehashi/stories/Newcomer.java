package org.kakehashi.stories;

import java.util.UUID;
import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Researchers who have done nothing yet, so that one story does not meet the cases of another. */
@TestComponent
public class Newcomer {

    private final JdbcClient db;

    Newcomer(JdbcClient db) {
        this.db = db;
    }

    /** Of the unit of yoshida; gives the user name. */
    public String named(String nameEn) {
        return of("select unit_id from person where username = 'yoshida'", "新人 " + nameEn, nameEn);
    }

    /** Of the school of engineering; gives the user name. */
    public String engineer() {
        return of("select '%s'::uuid".formatted(DemoPeople.id("unit:ENGINEERING")), "新井 薫", "Kaoru Arai");
    }

    public void losesRoles(String username) {
        db.sql("delete from role_grant where person_id = (select id from person where username = :username)")
                .param("username", username)
                .update();
    }

    private String of(String unit, String ja, String en) {
        UUID id = UUID.randomUUID();
        String username = "r" + id.toString().substring(0, 8);
        db.sql(
                        """
                insert into person (id, username, name_ja, name_en, email, unit_id)
                values (:id, :username, :ja, :en, :email, (%s))"""
                                .formatted(unit))
                .param("id", id)
                .param("username", username)
                .param("ja", ja)
                .param("en", en)
                .param("email", username + "@kakehashi.example")
                .update();
        db.sql("insert into role_grant (person_id, role) values (:id, 'RESEARCHER')")
                .param("id", id)
                .update();
        return username;
    }

    /** Lets them sign in like the people of the demo. */
    @TestConfiguration
    static class SignIn {

        @Bean
        static BeanPostProcessor newcomersToo(
                ObjectProvider<People> people, ObjectProvider<PasswordEncoder> passwords) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof UserDetailsService demo ? both(demo, people, passwords) : bean;
                }
            };
        }

        private static UserDetailsService both(
                UserDetailsService demo, ObjectProvider<People> people, ObjectProvider<PasswordEncoder> passwords) {
            return username -> {
                try {
                    return demo.loadUserByUsername(username);
                } catch (UsernameNotFoundException nobodyOfTheDemo) {
                    String hash = passwords.getObject().encode(DemoPeople.PASSWORD);
                    return people.getObject()
                            .byUsername(username)
                            .map(person -> new SignedIn(person.id(), person.username(), hash))
                            .orElseThrow(() -> nobodyOfTheDemo);
                }
            };
        }
    }
}
