package org.kakehashi.collaboration.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the other side as it is known over all cases. It is found again by its name in normal form, so that
 * width, case and punctuation make no second record, or by its id where it is identified.
 *
 * @param ror id of the organisation that it is, null while nobody has said
 */
public record Partner(UUID id, String name, @Nullable String ror) {

    /** NFKC, lower case, letters and digits only. */
    public static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return plain.isEmpty() ? name.strip() : plain;
    }
}
