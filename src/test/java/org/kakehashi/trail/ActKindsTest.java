package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Command;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That the modules together declare what is done, and that what is done is what they declare. */
@KakehashiTest
class ActKindsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/kakehashi");
    private static final String ROOT = "org.kakehashi.";

    /** Record nothing, since another act tells of it: a step is left by what its flow did, which is recorded. */
    private static final Set<String> WITHOUT_AN_ACT = Set.of("org.kakehashi.review.WorkList.close");

    @Autowired
    List<DeclaresActs> declarers;

    private List<ActKind> kinds() {
        return declarers.stream().flatMap(one -> one.actKinds().stream()).toList();
    }

    private static List<Class<?>> classesOf(List<DeclaresActs> declarers) {
        return declarers.stream().<Class<?>>map(AopUtils::getTargetClass).toList();
    }

    private static List<Field> constants(Class<?> declarer) {
        List<Field> constants = new ArrayList<>();
        for (Field field : declarer.getDeclaredFields()) {
            if (field.getType() == ActKind.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                constants.add(field);
            }
        }
        return constants;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moduleOf(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.", 2)[0];
    }

    @Test
    void names_are_upper_snake_and_nobody_else_s() {
        assertThat(kinds())
                .isNotEmpty()
                .extracting(ActKind::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z]+(_[A-Z]+)*"));
        assertThat(kinds()).allSatisfy(kind -> {
            List<String> fields = new ArrayList<>(kind.facts());
            fields.addAll(kind.commits());
            assertThat(fields).as(kind.name()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-zA-Z0-9]+"));
        });
    }

    @Test
    void every_module_that_writes_acts_declares_its_own() {
        Set<String> writing = sources().stream()
                .filter(file -> text(file).contains("trail.write"))
                .map(file -> SOURCES.relativize(file).getName(0).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declaring = classesOf(declarers).stream()
                .map(one -> moduleOf(one.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(writing).isNotEmpty().isEqualTo(declaring);
    }

    @Test
    void what_is_declared_is_all_there_is_and_each_is_written_somewhere() {
        Map<Path, String> sources = sources().stream().collect(Collectors.toMap(file -> file, ActKindsTest::text));
        for (DeclaresActs declarer : declarers) {
            Class<?> type = AopUtils.getTargetClass(declarer);
            List<Field> constants = constants(type);
            assertThat(constants)
                    .as(type.getSimpleName())
                    .map(field -> (ActKind) field.get(null))
                    .containsExactlyInAnyOrderElementsOf(declarer.actKinds());
            for (Field constant : constants) {
                assertThat(uses(sources, type, constant.getName()))
                        .as(type.getSimpleName() + "." + constant.getName() + " is never written")
                        .isPositive();
            }
        }
    }

    /** Uses beside the declaration and its place in the list. */
    private static int uses(Map<Path, String> sources, Class<?> declarer, String constant) {
        Pattern elsewhere = Pattern.compile("\\b" + declarer.getSimpleName() + "\\." + constant + "\\b");
        Pattern inside = Pattern.compile("(?<![.\"\\w])" + constant + "\\b(?!\")");
        int uses = 0;
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            if (!source.getValue().contains(constant)) {
                continue;
            }
            boolean own = source.getKey().getFileName().toString().equals(declarer.getSimpleName() + ".java");
            uses += (int) (own ? inside : elsewhere)
                            .matcher(source.getValue())
                            .results()
                            .count()
                    - (own ? 2 : 0);
        }
        return uses;
    }

    @Test
    void no_kind_is_made_where_it_is_not_declared() {
        Set<String> making = sources().stream()
                .filter(file -> Pattern.compile("ActKind\\s*\\.(done|read)\\(|new ActKind\\(")
                        .matcher(text(file))
                        .find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.equals("ActKind"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(making)
                .isEqualTo(classesOf(declarers).stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatever_takes_a_command_is_one_transaction_and_comes_to_the_trail() {
        List<JavaMethod> taking = Ways.CLASSES.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class))
                .filter(type -> !type.getPackageName().startsWith("org.kakehashi.web"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(Command.class))
                .toList();
        assertThat(taking).hasSizeGreaterThan(40);

        Set<String> recordingNothing = taking.stream()
                .filter(method -> !Ways.comeToTheTrail(method))
                .map(ActKindsTest::nameOf)
                .filter(name -> !name.startsWith("org.kakehashi.identity.Commands."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(recordingNothing).as("take a command and record nothing").isEqualTo(WITHOUT_AN_ACT);
        assertThat(taking.stream()
                        .filter(method -> Ways.reach(method, Set.of("write")))
                        .filter(method -> !method.isAnnotatedWith(Transactional.class)
                                && !method.getOwner().isAnnotatedWith(Transactional.class))
                        .map(ActKindsTest::nameOf))
                .as("write an act and are not a transaction")
                .isEmpty();
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }
}
