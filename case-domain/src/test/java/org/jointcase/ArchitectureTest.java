package org.jointcase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jointcase.investigation.Investigation;
import org.junit.jupiter.api.Test;

/** What the domain may use; each rule is shown to find what was planted against it. */
class ArchitectureTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .importPath(Investigation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(Planted.class);

    private static final ArchRule ONLY_THE_LANGUAGE_AND_THREE_PACKAGES_OF_AXON = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "org.axonframework.commandhandling",
                    "org.axonframework.eventsourcing",
                    "org.axonframework.modelling.command",
                    "org.jointcase..");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(namedOn("now", "java.time."))
            .orShould()
            .accessTargetWhere(namedOn("currentTimeMillis", "java.lang.System"))
            .orShould()
            .accessTargetWhere(namedOn("nanoTime", "java.lang.System"))
            .orShould()
            .dependOnClassesThat(named("java.time.Clock", "java.time.InstantSource", "java.util.Date"));

    private static final ArchRule NO_RANDOMNESS = noClasses()
            .should()
            .accessTargetWhere(namedOn("randomUUID", "java.util.UUID"))
            .orShould()
            .accessTargetWhere(namedOn("random", "java.lang.Math"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    private static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.nio..", "java.net..", "java.sql..", "java.util.logging")
            .orShould()
            .accessTargetWhere(namedOn("out", "java.lang.System"))
            .orShould()
            .accessTargetWhere(namedOn("getenv", "java.lang.System"))
            .orShould()
            .accessTargetWhere(namedOn("getProperty", "java.lang.System"));

    @Test
    void the_whole_domain_is_looked_at() {
        assertThat(DOMAIN).hasSizeGreaterThan(100);
        assertThat(DOMAIN.contain(Investigation.class)).isTrue();
        assertThat(DOMAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void the_domain_uses_the_language_and_three_packages_of_axon() {
        ONLY_THE_LANGUAGE_AND_THREE_PACKAGES_OF_AXON.check(DOMAIN);

        finds(
                ONLY_THE_LANGUAGE_AND_THREE_PACKAGES_OF_AXON,
                "aLibrary",
                "anotherPackageOfAxon",
                "aPackageBelowOneOfTheThree");
    }

    @Test
    void time_comes_with_the_command() {
        NO_CLOCK.check(DOMAIN);

        finds(NO_CLOCK, "now", "today", "clock", "source", "millis", "nanos", "date");
    }

    @Test
    void nothing_is_left_to_chance() {
        NO_RANDOMNESS.check(DOMAIN);

        finds(NO_RANDOMNESS, "uuid", "mathRandom", "random", "secureRandom", "generator", "threadLocal");
    }

    @Test
    void nothing_is_read_or_written() {
        NO_INPUT_OR_OUTPUT.check(DOMAIN);

        finds(NO_INPUT_OR_OUTPUT, "file", "path", "socket", "sql", "log", "print", "environment", "property");
    }

    /** The rule names exactly these methods of what was planted. */
    private static void finds(ArchRule rule, String... methods) {
        var report = String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        for (var method : PLANTED.get(Planted.class).getMethods()) {
            assertThat(report.contains("Planted." + method.getName() + "("))
                    .as(method.getName())
                    .isEqualTo(Set.of(methods).contains(method.getName()));
        }
    }

    private static DescribedPredicate<JavaAccess<?>> namedOn(String name, String owner) {
        return DescribedPredicate.describe(
                owner + "#" + name,
                access -> access.getTarget().getName().equals(name)
                        && access.getTargetOwner().getName().startsWith(owner));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                String.join(", ", names), type -> Set.of(names).contains(type.getName()));
    }
}
