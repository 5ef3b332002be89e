package org.kakehashi.policy.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of {@code processes/} as the program carries them, by their path below it. */
@Component
public class ProcessFiles {

    private static final String ROOT = "processes/";

    private final String root;
    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    public ProcessFiles() {
        this(ROOT);
    }

    /** @param root another folder of the class path, with a slash at its end */
    public ProcessFiles(String root) {
        this.root = root;
    }

    /**
     * The files whose path below the root matches, sorted by path.
     *
     * @param pattern for instance {@code packs/*}{@code /pack.yaml}
     */
    public Map<String, byte[]> matching(String pattern) {
        Map<String, byte[]> found = new TreeMap<>();
        try {
            for (Resource file : resources.getResources("classpath*:" + root + pattern)) {
                String url =
                        java.net.URLDecoder.decode(file.getURL().toString(), java.nio.charset.StandardCharsets.UTF_8);
                if (url.endsWith("/")) {
                    // a jar has entries for its folders too
                    continue;
                }
                try (InputStream in = file.getInputStream()) {
                    // a folder of the class path that comes first wins
                    found.putIfAbsent(
                            url.substring(url.lastIndexOf("/" + root) + root.length() + 1), in.readAllBytes());
                }
            }
        } catch (java.io.FileNotFoundException e) {
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** @throws UnreadableTable if there is no such file */
    public byte[] file(String path) {
        byte[] bytes = matching(path).get(path);
        if (bytes == null) {
            throw new UnreadableTable("no file " + root + path);
        }
        return bytes;
    }
}
