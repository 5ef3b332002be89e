package org.kakehashi.screening.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder into which a site puts new editions: {@code <list>/<file>}, with the day of publication in the file's name. */
@Component
class ListFolder {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    private final @Nullable Path folder;

    ListFolder(@Value("${kakehashi.lists.folder:}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    /** The file with the latest day, and of one day the last by name; hidden ones and those still being written are not seen. */
    Optional<FoundFile> newest(String list) throws IOException {
        Path of = folder == null ? null : folder.resolve(list);
        if (of == null || !Files.isDirectory(of)) {
            return Optional.empty();
        }
        Optional<Path> newest;
        try (Stream<Path> files = Files.list(of)) {
            newest = files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith(".") && !name(file).endsWith(".part"))
                    .max(Comparator.comparing(ListFolder::sortedBy).thenComparing(ListFolder::name));
        }
        return newest.isEmpty() ? Optional.empty() : Optional.of(read(newest.get()));
    }

    private static FoundFile read(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, "more than " + Limits.FILE_BYTES + " bytes");
        }
        return new FoundFile(day(name(file)), Files.readAllBytes(file));
    }

    private static LocalDate sortedBy(Path file) {
        LocalDate day = day(name(file));
        return day == null ? LocalDate.MIN : day;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static @Nullable LocalDate day(String name) {
        Matcher day = DAY.matcher(name);
        while (day.find()) {
            LocalDate found = day(day.group(1), day.group(2), day.group(3));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Null for some other number. */
    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
