package org.kakehashi.organisation.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.organisation.Organisation;
import org.kakehashi.organisation.RegisterEdition;
import org.kakehashi.organisation.RegisterUnreadable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All records that were read, with the short names that are in use, and which state of the register they are. */
public record Register(RegisterEdition edition, List<Organisation> organisations) {

    private static final String FOLDER = "organisation/";

    /** As its publisher names a dump: {@code v1.63-2025-04-03-ror-data.zip}. */
    private static final Pattern DUMP = Pattern.compile("(v[0-9.]+)-([0-9]{4}-[0-9]{2}-[0-9]{2})-ror-data.*");

    public Register {
        ShortNames names = ShortNames.read();
        organisations = organisations.stream().map(names::added).toList();
    }

    /** The part that comes with the program; {@code organisation/source.yaml} says what it is. */
    public static Register shipped() {
        Map<String, Object> source = source();
        String file = text(source, "file");
        try (InputStream in = new ClassPathResource(FOLDER + file).getInputStream()) {
            List<Organisation> all = RegisterFile.read(file, in);
            return new Register(
                    new RegisterEdition(
                            text(source, "version"),
                            LocalDate.parse(text(source, "published")),
                            text(source, "source"),
                            text(source, "licence"),
                            all.size(),
                            false),
                    all);
        } catch (IOException e) {
            throw new RegisterUnreadable(file, "it is not there", e);
        }
    }

    /** What an institution has put there; the name of a published dump tells its version and day. */
    public static Register of(Path file) {
        String name = file.getFileName().toString();
        Matcher dump = DUMP.matcher(name);
        boolean named = dump.matches();
        try (InputStream in = Files.newInputStream(file)) {
            List<Organisation> all = RegisterFile.read(name, in);
            return new Register(
                    new RegisterEdition(
                            named ? dump.group(1) : name,
                            named ? LocalDate.parse(dump.group(2)) : null,
                            text(source(), "dump"),
                            text(source(), "licence"),
                            all.size(),
                            true),
                    all);
        } catch (IOException e) {
            throw new RegisterUnreadable(file.toString(), "it cannot be opened", e);
        }
    }

    private static String text(Map<String, Object> source, String key) {
        return Objects.requireNonNull(source.get(key), key).toString();
    }

    private static Map<String, Object> source() {
        try (InputStream in = new ClassPathResource(FOLDER + "source.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new RegisterUnreadable("source.yaml", "it is not there", e);
        }
    }
}
