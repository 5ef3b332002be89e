package org.kakehashi.web.identity;

import org.kakehashi.identity.DemoPeople;
import org.kakehashi.identity.People;
import org.kakehashi.web.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who has a name and a password: in the demo the demo people, with a password that is printed on the page; else nobody. */
@Configuration
class Accounts {

    @Bean
    PasswordEncoder passwords() {
        return new DemoPasswords();
    }

    @Bean
    @Profile("demo")
    UserDetailsService demoAccounts(DemoPeople demo, People people, PasswordEncoder passwords) {
        String hash = passwords.encode(DemoPeople.PASSWORD);
        return username -> people.byUsername(username)
                .filter(demo::includes)
                .map(person -> new SignedIn(person.id(), person.username(), hash))
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    @Bean
    @Profile("!demo")
    UserDetailsService noAccounts() {
        return username -> {
            throw new UsernameNotFoundException("nobody signs in by password");
        };
    }
}
