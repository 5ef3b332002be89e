package org.kakehashi.screening;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands today, for showing its age beside every result (principle P20: a stale source warns).
 *
 * @param edition the one that is used; null if none could be read
 * @param ageInDays since it was published
 * @param staleAfterDays from which age on it is called stale; the publisher's rhythm and some weeks
 * @param failed the list could not be read, and nothing can be cleared against it
 */
public record ListState(
        String list,
        String titleJa,
        String titleEn,
        @Nullable ListEdition edition,
        long ageInDays,
        int staleAfterDays,
        boolean failed) {

    public String title(Locale locale) {
        return locale.getLanguage().equals("ja") ? titleJa : titleEn;
    }

    public boolean stale() {
        return ageInDays > staleAfterDays;
    }
}
