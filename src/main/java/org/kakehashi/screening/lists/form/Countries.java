package org.kakehashi.screening.lists.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** ISO 3166-1 alpha-2 codes for the names that lists print: {@code lists/countries.csv} and the names that Java knows. */
public final class Countries {

    private static final Map<String, String> CODES = read();

    private Countries() {}

    /** Empty for a name that stands for no country, or for none that is known. */
    public static Optional<String> code(String printed) {
        String text = printed.strip();
        if (text.matches("[A-Z]{2}") && CODES.containsValue(text)) {
            return Optional.of(text);
        }
        return Optional.ofNullable(CODES.get(key(text)));
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream in = new ClassPathResource("lists/countries.csv").getInputStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .forEach(cells -> codes.putIfAbsent(key(cells[1]), cells[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.putIfAbsent(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.putIfAbsent(key(country.getDisplayCountry(Locale.JAPANESE)), code);
        }
        return Map.copyOf(codes);
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("^the | the$", "")
                .strip();
    }
}
