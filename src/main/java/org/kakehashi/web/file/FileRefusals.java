package org.kakehashi.web.file;

import org.kakehashi.file.FileRefused;
import org.kakehashi.web.refusal.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How refusals of {@code file} are answered where no form does it at its field. */
@Configuration
class FileRefusals {

    @Bean
    Refusals refusalsOfFile() {
        return new Refusals().unprocessable(FileRefused.class);
    }
}
