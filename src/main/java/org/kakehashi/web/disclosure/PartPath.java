package org.kakehashi.web.disclosure;

import java.util.Arrays;
import org.kakehashi.disclosure.Part;
import org.kakehashi.identity.NoSuchThing;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads {@code side-jobs} in an address as the part of that name. */
@Component
class PartPath implements Converter<String, Part> {

    @Override
    public Part convert(String path) {
        return Arrays.stream(Part.values())
                .filter(part -> part.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("part"));
    }
}
