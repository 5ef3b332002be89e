package org.kakehashi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * The style sheets, scripts and libraries of the screens. A browser keeps them for a year and never asks again; so that it has
 * the right ones, pages name them with their edition, which changes with any of them.
 */
@Component
class Assets {

    /** By the name of its web jar, the path under which the files of a library stand. */
    static final Map<String, String> LIBRARIES = Map.of("htmx.org", "/lib/htmx/", "bpmn-js", "/lib/bpmn-js/");

    private static final int LENGTH = 8;

    private final String edition;

    Assets(ResourcePatternResolver resources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files(resources)) {
                digest.update(file.getContentAsByteArray());
            }
            LIBRARIES.keySet().stream()
                    .sorted()
                    .forEach(one -> digest.update(version(one).getBytes(StandardCharsets.UTF_8)));
            edition = HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Resource> files(ResourcePatternResolver resources) throws IOException {
        return Arrays.stream(resources.getResources("classpath:/static/**/*.*"))
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    static String version(String library) {
        return Objects.requireNonNull(new WebJarVersionLocator().version(library), library);
    }

    String edition() {
        return edition;
    }
}
