package org.kakehashi.web.erasure;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.erasure.Erasures;
import org.kakehashi.web.DateWords;
import org.kakehashi.web.Texts;
import org.springframework.stereotype.Component;

/** That a case was erased, when and on what ground, in the words of the reader's language. */
@Component
public class ErasureWords {

    private final Erasures erasures;
    private final Texts texts;
    private final DateWords.Factory dates;

    ErasureWords(Erasures erasures, Texts texts, DateWords.Factory dates) {
        this.erasures = erasures;
        this.texts = texts;
        this.dates = dates;
    }

    public Optional<String> of(UUID caseId, Locale locale) {
        return erasures.ofCase(caseId)
                .map(one -> Texts.in(
                        texts,
                        locale,
                        "erasure.erased",
                        dates.in(locale).day(Objects.requireNonNull(one.decidedAt())),
                        Texts.in(texts, locale, "erasure.ground." + one.ground())));
    }
}
