package org.jointcase.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.util.StringUtils;

/** The arrows between the modules, and what none of them does; each rule is shown to find what was planted against it. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jointcase");
    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(Planted.class);

    private static final Set<String> OUTSIDE_THE_DOMAIN =
            Set.of("transparency", "evidence", "embedded", "ledger", "messaging", "projections", "api");

    /** What each module may use of the house, beside itself. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "domain", Set.of(),
            "transparency", Set.of(),
            "evidence", Set.of(),
            "embedded", Set.of(),
            "ledger", Set.of("domain", "transparency"),
            "messaging", Set.of("transparency", "ledger"),
            "projections", Set.of("domain", "transparency", "ledger", "messaging"),
            "api", Set.of("domain", "transparency", "evidence", "embedded", "ledger", "messaging", "projections"));

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "tells the time",
                    access -> access.getTarget().getName().matches("now|currentTimeMillis|nanoTime")
                            && access.getTargetOwner().getName().matches("java\\.time\\..*|java\\.lang\\.System")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.Date");

    private static final ArchRule NO_INJECTED_FIELD = noFields()
            .should()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "injection",
                    annotation -> annotation.getRawType().getSimpleName().matches("Autowired|Inject|Resource|Value")));

    private static final ArchRule NO_LAYER = noClasses()
            .should()
            .resideInAnyPackage(Stream.of(
                            "service",
                            "services",
                            "dto",
                            "impl",
                            "util",
                            "utils",
                            "helper",
                            "common",
                            "controller",
                            "repository",
                            "model",
                            "entity",
                            "config",
                            "web")
                    .map(layer -> ".." + layer + "..")
                    .toArray(String[]::new));

    @Test
    void every_module_is_looked_at() {
        assertThat(ARROWS.keySet()).allSatisfy(module -> assertThat(of(module)).hasSizeGreaterThan(5));
        assertThat(HOUSE.contain(HouseTest.class)).isFalse();
        assertThat(HOUSE).allSatisfy(type -> assertThat(ARROWS).containsKey(moduleOf(type)));
    }

    @Test
    void a_module_uses_only_those_that_it_may() {
        ARROWS.forEach((module, others) -> knowsOnly(module, others).check(of(module)));
    }

    @Test
    void an_arrow_the_other_way_is_found() {
        for (var module : ARROWS.keySet()) {
            var allowed = knowsOnly(module, ARROWS.get(module));
            for (var method : PLANTED.get(Planted.class).getMethods()) {
                var other = method.getName();
                if (ARROWS.containsKey(other)) {
                    assertThat(found(allowed).contains("Planted." + other + "("))
                            .as(module + " → " + other)
                            .isEqualTo(
                                    !other.equals(module) && !ARROWS.get(module).contains(other));
                }
            }
        }
    }

    @Test
    void the_packages_of_a_module_have_no_cycles() {
        for (var module : List.of("ledger", "messaging", "projections", "api", "embedded")) {
            slices().matching("org.jointcase." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(of(module));
        }
        var cycle = new ClassFileImporter().importClasses(Collection.class, StreamSupport.class, Spliterator.class);
        assertThat(slices().matching("java.(**)")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(cycle)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void a_projection_reads_no_clock() {
        // What waits, and what measures an age, is no projection.
        NO_CLOCK.check(of("projections")
                .that(DescribedPredicate.describe(
                        "projections",
                        type -> !type.getPackageName().endsWith(".readmodel")
                                && !type.getSimpleName().equals("Freshness"))));

        assertThat(found(NO_CLOCK)).contains("Planted.now(", "Planted.clock(", "Planted.nanos(");
    }

    @Test
    void nothing_is_injected_into_a_field() {
        NO_INJECTED_FIELD.check(HOUSE);

        assertThat(found(NO_INJECTED_FIELD)).contains("Planted.injected");
    }

    @Test
    void no_package_is_a_layer() {
        NO_LAYER.check(HOUSE);

        var layer = new ClassFileImporter().importClasses(StringUtils.class);
        assertThat(NO_LAYER.evaluate(layer).hasViolation()).isTrue();
    }

    private static ArchRule knowsOnly(String module, Set<String> others) {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe("belong to a module that " + module + " may not use", type -> {
                            var other = moduleOf(type);
                            return !other.isEmpty() && !other.equals(module) && !others.contains(other);
                        }));
    }

    private static JavaClasses of(String module) {
        return HOUSE.that(
                DescribedPredicate.describe(module, type -> moduleOf(type).equals(module)));
    }

    /** Empty where it is none of the house's. */
    private static String moduleOf(JavaClass type) {
        var segments = type.getPackageName().split("\\.", -1);
        if (segments.length < 2 || !segments[1].equals("jointcase") || type.isEquivalentTo(Planted.class)) {
            return "";
        }
        return segments.length > 2 && OUTSIDE_THE_DOMAIN.contains(segments[2]) ? segments[2] : "domain";
    }

    private static String found(ArchRule rule) {
        return String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
    }
}
