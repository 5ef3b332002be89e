package org.kakehashi.screening.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** Words that say in which legal form a party is, not who it is: the rows of {@code lists/legal-forms.csv}. */
final class LegalForms {

    private enum Place {
        START,
        END,
        ANY,
        /** At either end of a name that is written without blanks. */
        HAN
    }

    private record Form(List<String> words, Place place) {}

    private static final List<Form> FORMS = read();

    private LegalForms() {}

    static boolean isOne(String name) {
        String normalised = name.toLowerCase(Locale.ROOT).replace(".", "");
        return FORMS.stream().anyMatch(form -> String.join(" ", form.words()).equals(normalised));
    }

    /** The words as one, without the forms at their ends; as they are if too little would be left to tell who it is. */
    static String without(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Form form : FORMS) {
                changed |= form.place() != Place.HAN && cut(rest, form);
            }
        }
        String joined = String.join("", rest);
        for (Form form : FORMS) {
            if (form.place() == Place.HAN) {
                joined = cut(joined, form.words().get(0));
            }
        }
        return tellsSomething(joined) ? joined : String.join("", words);
    }

    private static boolean cut(List<String> words, Form form) {
        int length = form.words().size();
        if (words.size() < length) {
            return false;
        }
        if (form.place() != Place.START
                && words.subList(words.size() - length, words.size()).equals(form.words())) {
            words.subList(words.size() - length, words.size()).clear();
            return true;
        }
        if (form.place() != Place.END && words.subList(0, length).equals(form.words())) {
            words.subList(0, length).clear();
            return true;
        }
        return false;
    }

    private static String cut(String name, String form) {
        if (name.endsWith(form)) {
            return name.substring(0, name.length() - form.length());
        }
        return name.startsWith(form) ? name.substring(form.length()) : name;
    }

    private static boolean tellsSomething(String name) {
        return name.length() >= (NameKey.hasHan(name) ? 2 : 3);
    }

    private static List<Form> read() {
        List<Form> forms = new ArrayList<>();
        try (InputStream in = new ClassPathResource("lists/legal-forms.csv").getInputStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(","))
                    .forEach(cells -> forms.add(new Form(List.of(cells[0].split(" ")), Place.valueOf(cells[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(forms);
    }
}
