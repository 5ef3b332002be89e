package org.kakehashi.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message files as they lie in the source tree. */
final class MessagePairs {

    static final Path RESOURCES = Path.of("src/main/resources");

    private MessagePairs() {}

    /** Module to its texts of the language. */
    static Map<String, Map<String, String>> in(String language) throws IOException {
        Map<String, Map<String, String>> modules = new TreeMap<>();
        String suffix = "_" + language + ".properties";
        for (Path file : files(RESOURCES.resolve("messages"), suffix)) {
            Properties read = new Properties();
            read.load(new StringReader(Files.readString(file)));
            Map<String, String> texts = new TreeMap<>();
            read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            modules.put(file.getFileName().toString().replace(suffix, ""), texts);
        }
        return modules;
    }

    static Iterable<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
