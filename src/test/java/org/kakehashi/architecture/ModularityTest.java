package org.kakehashi.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.Kakehashi;
import org.kakehashi.architecture.canary.circle.one.Egg;
import org.kakehashi.architecture.canary.circle.other.Hen;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The dependency rule: a module uses only what it says that it uses, and there is no way round in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Kakehashi.class);

    private static final Set<String> BELOW_SCREENING = Set.of("trail", "identity", "fact", "reference");
    private static final Set<String> BELOW_DISCLOSURE =
            with(BELOW_SCREENING, "notice", "file", "policy", "screening", "organisation");
    private static final Set<String> BELOW_REVIEW = with(BELOW_DISCLOSURE, "disclosure", "collaboration", "document");

    /** What each module may use at most; its package-info may say less. */
    private static final Map<String, Set<String>> AT_MOST = Map.ofEntries(
            Map.entry("trail", Set.of()),
            Map.entry("fact", Set.of()),
            Map.entry("database", Set.of()),
            Map.entry("identity", Set.of("trail")),
            Map.entry("notice", Set.of("trail", "identity")),
            Map.entry("receipt", Set.of("trail", "identity")),
            Map.entry("report", Set.of("trail", "identity")),
            Map.entry("file", Set.of("trail", "identity")),
            Map.entry("reference", Set.of("trail", "identity")),
            Map.entry("policy", Set.of("trail", "identity", "fact")),
            Map.entry("organisation", Set.of()),
            Map.entry("screening", with(BELOW_SCREENING, "organisation")),
            Map.entry("disclosure", BELOW_DISCLOSURE),
            Map.entry("collaboration", BELOW_DISCLOSURE),
            Map.entry("document", BELOW_SCREENING),
            Map.entry("review", BELOW_REVIEW),
            Map.entry("monitoring", with(BELOW_REVIEW, "review")),
            Map.entry("erasure", Set.of("trail", "identity", "database")),
            Map.entry("audit", with(BELOW_REVIEW, "review", "monitoring")),
            Map.entry("process", with(BELOW_REVIEW, "review", "monitoring", "audit")),
            Map.entry(
                    "web",
                    with(BELOW_REVIEW, "review", "erasure", "monitoring", "audit", "receipt", "report", "database")));

    private static final ArchRule NO_CIRCLE =
            slices().matching("org.kakehashi.(*)..").should().beFreeOfCycles();

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void modules_use_only_what_they_say_and_only_what_is_open_to_them() {
        MODULES.verify();
    }

    @Test
    void every_module_says_what_it_uses_and_that_is_no_more_than_the_plan_permits() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .isNotEmpty()
                .allMatch(AT_MOST::containsKey);
        MODULES.forEach(module -> {
            String name = module.getIdentifier().toString();
            ApplicationModule said = said(module.getBasePackage().getName());
            Set<String> uses = Arrays.stream(said.allowedDependencies())
                    .map(one -> one.split("::", 2)[0].strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(AT_MOST.get(name)).as(name).containsAll(uses);
        });
    }

    private static ApplicationModule said(String packageName) {
        try {
            return Objects.requireNonNull(
                    Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class), packageName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(packageName + " says nothing", e);
        }
    }

    /** Modulith leaves open modules out when it looks for circles; this does not. */
    @Test
    void there_is_no_circle_of_modules() {
        NO_CIRCLE.check(ProductClasses.ALL);
    }

    @Test
    void a_circle_would_be_seen() {
        ArchRule canaries = slices().matching("org.kakehashi.architecture.canary.circle.(*)..")
                .should()
                .beFreeOfCycles();
        assertThat(canaries.evaluate(new ClassFileImporter().importClasses(Hen.class, Egg.class))
                        .hasViolation())
                .isTrue();
    }
}
