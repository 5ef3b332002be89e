package org.kakehashi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.kakehashi.architecture.canary.AsksTheMachineForTheDay;
import org.kakehashi.architecture.canary.AsksTheMachineForTheTime;
import org.kakehashi.architecture.canary.CanaryServiceImpl;
import org.kakehashi.architecture.canary.CountsMilliseconds;
import org.kakehashi.architecture.canary.ImportsProcess;
import org.kakehashi.architecture.canary.ImportsWeb;
import org.kakehashi.architecture.canary.KeepsPeopleInTheEngine;
import org.kakehashi.architecture.canary.MakesItsOwnClock;
import org.kakehashi.architecture.canary.OpenController;
import org.kakehashi.architecture.canary.OpenDelegate;
import org.kakehashi.architecture.canary.Prints;
import org.kakehashi.architecture.canary.TakesFields;
import org.kakehashi.architecture.canary.UsesServlets;
import org.kakehashi.architecture.canary.UsesTheEngine;
import org.kakehashi.architecture.canary.UsesTheWeb;
import org.kakehashi.architecture.canary.dto.Parcel;
import org.kakehashi.architecture.canary.unmarked.Unmarked;
import org.kakehashi.architecture.canary.web.AsksTheDatabase;

/** The rules of {@link ArchitectureTest}, each with the class that was built to break it. */
final class Rules {

    private static final String PATTERN_NAMES = ".*(Impl|Dto|DTO|Utils?|Helper|Service|Manager|Base|Abstract\\w+)";

    private Rules() {}

    static Map<ArchRule, Class<?>> all() {
        return Map.ofEntries(
                Map.entry(onlyProcessUsesTheEngine(), UsesTheEngine.class),
                Map.entry(nobodyUsesTheEnginesPeople(), KeepsPeopleInTheEngine.class),
                Map.entry(onlyWebUses("org.springframework.web..", "org.springframework.ui.."), UsesTheWeb.class),
                Map.entry(onlyWebUses("jakarta.servlet.."), UsesServlets.class),
                Map.entry(nobodyImports("process"), ImportsProcess.class),
                Map.entry(nobodyImports("web"), ImportsWeb.class),
                Map.entry(webAsksNoDatabase(), AsksTheDatabase.class),
                Map.entry(timeIsAskedOfAClock(), AsksTheMachineForTheTime.class),
                Map.entry(theDayIsAskedOfAClock(), AsksTheMachineForTheDay.class),
                Map.entry(thereIsOneClock(), MakesItsOwnClock.class),
                Map.entry(millisecondsAreNotTheTime(), CountsMilliseconds.class),
                Map.entry(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Prints.class),
                Map.entry(classesAreNamedForThings(), CanaryServiceImpl.class),
                Map.entry(packagesAreNamedForThings(), Parcel.class),
                Map.entry(nothingIsPutIntoFields(), TakesFields.class),
                Map.entry(delegatesAreTheirPackagesOwn(), OpenDelegate.class),
                Map.entry(controllersAreTheirPackagesOwn(), OpenController.class),
                Map.entry(everyPackageSaysWhatMayBeNull(), Unmarked.class));
    }

    private static ArchRule onlyProcessUsesTheEngine() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    private static ArchRule nobodyUsesTheEnginesPeople() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.camunda.bpm.engine.IdentityService")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.camunda.bpm.engine.AuthorizationService");
    }

    private static ArchRule onlyWebUses(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    private static ArchRule nobodyImports(String module) {
        String inside = "org.kakehashi." + module + "..";
        return noClasses()
                .that()
                .resideOutsideOfPackage(inside)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside);
    }

    private static ArchRule webAsksNoDatabase() {
        return noClasses()
                .that()
                .resideInAPackage("org.kakehashi..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");
    }

    private static ArchRule timeIsAskedOfAClock() {
        return noClasses()
                .should()
                .callMethodWhere(now("now", java.time.Instant.class.getName()))
                .orShould()
                .callConstructor(Date.class);
    }

    private static ArchRule theDayIsAskedOfAClock() {
        return noClasses().should().callMethodWhere(now("now of something in java.time", ""));
    }

    private static DescribedPredicate<JavaCall<?>> now(String description, String owner) {
        return describe(description + " without a clock", call -> {
            CodeUnitAccessTarget target = call.getTarget();
            return target.getName().equals("now")
                    && target.getOwner().isAssignableTo(Temporal.class)
                    && (owner.isEmpty() || target.getOwner().getName().equals(owner))
                    && target.getRawParameterTypes().stream().noneMatch(one -> one.isEquivalentTo(Clock.class));
        });
    }

    private static ArchRule thereIsOneClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.kakehashi.reference")
                .should()
                .callMethodWhere(describe(
                        "make a clock",
                        call -> call.getTarget().getOwner().isEquivalentTo(Clock.class)
                                && call.getTarget().getName().startsWith("system")));
    }

    private static ArchRule millisecondsAreNotTheTime() {
        return noClasses().should().callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule classesAreNamedForThings() {
        return classes().should().haveNameNotMatching(PATTERN_NAMES);
    }

    private static ArchRule packagesAreNamedForThings() {
        return noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..dto..", "..util..", "..common..", "..service..", "..manager..");
    }

    private static ArchRule nothingIsPutIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .orShould()
                .beAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource");
    }

    private static ArchRule delegatesAreTheirPackagesOwn() {
        return classes().that().implement(JavaDelegate.class).should().bePackagePrivate();
    }

    private static ArchRule controllersAreTheirPackagesOwn() {
        DescribedPredicate<JavaClass> screens = describe(
                "controllers",
                type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller")
                                && !type.isAssignableTo("org.springframework.boot.web.servlet.error.ErrorController")
                        || type.isMetaAnnotatedWith("org.springframework.web.bind.annotation.ControllerAdvice"));
        return classes().that(are(screens)).should().bePackagePrivate();
    }

    private static ArchRule everyPackageSaysWhatMayBeNull() {
        return classes()
                .that(are(describe("in a package below the root", type -> !type.getPackageName()
                        .equals("org.kakehashi"))))
                .should(com.tngtech.archunit.lang.ArchCondition.from(describe(
                        "be in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }
}
