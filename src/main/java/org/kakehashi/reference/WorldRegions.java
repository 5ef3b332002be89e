package org.kakehashi.reference;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Regions of the world (M49 of the United Nations, as Unicode CLDR has them), for figures about many cases. No rule reads a
 * country or a region.
 */
@Component
public class WorldRegions {

    private final Map<String, String> codes = new HashMap<>();

    WorldRegions() {
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
                String name = ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(language));
                codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
            }
        }
    }

    /**
     * ISO 3166-1 alpha-2.
     *
     * @param country its code, or its name in English or Japanese; any other writing is no country
     */
    public Optional<String> code(String country) {
        return Optional.ofNullable(codes.get(country.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * The region by its number, 030 for Eastern Asia.
     *
     * @param country its code, or its name in English or Japanese; any other writing is in no region
     */
    public Optional<String> of(String country) {
        return code(country)
                .map(code -> Region.getInstance(code).getContainingRegion(RegionType.SUBCONTINENT))
                .map(Region::toString);
    }

    /** The name of a region or a country, by its number or code. */
    public String name(String place, Locale language) {
        return ULocale.getDisplayCountry("und-" + place, ULocale.forLocale(language));
    }
}
