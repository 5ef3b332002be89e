package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.names.NamedParty;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All entries of all lists that the product ships, as the search gets them. */
public final class ShippedParties {

    /** @param id list and number */
    public record Listed(String list, String id, ListEntry entry, NamedParty party) {}

    private ShippedParties() {}

    public static List<Listed> read() throws IOException {
        List<Listed> parties = new ArrayList<>();
        for (Resource description :
                new PathMatchingResourcePatternResolver().getResources("classpath*:lists/*/source.yaml")) {
            ListSource source = ListSource.read(description);
            try (InputStream in = source.file().getInputStream()) {
                parties.addAll(read(source.list(), source.format(), in));
            }
        }
        return parties;
    }

    /** @param format by which a list asks for its reader */
    public static List<Listed> read(String list, String format, InputStream file) throws IOException {
        try (AnnotationConfigApplicationContext readers = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(readers, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(ListReader.class));
            scanner.scan("org.kakehashi.screening.lists");
            readers.refresh();
            return readers.getBeansOfType(ListReader.class).values().stream()
                    .filter(one -> one.format().equals(format))
                    .findFirst()
                    .orElseThrow()
                    .read(file)
                    .stream()
                    .map(one -> new Listed(list, list + " " + one.no(), one, EditionIndex.party(one)))
                    .toList();
        }
    }
}
