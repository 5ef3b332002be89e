package org.kakehashi.web.process;

import org.kakehashi.policy.pack.NotByTheSamePerson;
import org.kakehashi.policy.pack.PackRefused;
import org.kakehashi.policy.pack.sheet.SheetRefused;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How refusals of packs are answered where no form does it. */
@Configuration
class PackRefusals {

    @Bean
    Refusals refusalsOfPacks() {
        return new Refusals().conflict(NotByTheSamePerson.class).unprocessable(PackRefused.class, SheetRefused.class);
    }
}
