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
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** ISO 3166-1 alpha-2 codes for the names that lists print: {@code lists/countries.csv} and the names that Java knows. */
public final class Countries {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands around the name of a country; OFAC prints "Region: Russia". */
    private static final Pattern AROUND = Pattern.compile("^region |^the | the$");

    private static final Map<String, String> CODES = read();
    private static final Set<String> KNOWN = Set.copyOf(CODES.values());

    private Countries() {}

    /** Empty for a name that stands for no country, or for none that is known. */
    public static Optional<String> code(String printed) {
        String text = printed.strip();
        if (text.length() == 2 && KNOWN.contains(text)) {
            return Optional.of(text);
        }
        String key = key(text);
        return Optional.ofNullable(CODES.getOrDefault(key, CODES.get(key.replaceFirst("共和国$", ""))));
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
        String words = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return AROUND.matcher(NO_WORD.matcher(words).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
