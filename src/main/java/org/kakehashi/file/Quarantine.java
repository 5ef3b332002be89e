package org.kakehashi.file;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets files out of quarantine by itself once the site's {@link Scanner} answers again. */
@Component
@EnableScheduling
class Quarantine {

    private final Files files;

    Quarantine(Files files) {
        this.files = files;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${kakehashi.files.rescan-every:PT1M}")
    void rescan() {
        files.rescan();
    }
}
