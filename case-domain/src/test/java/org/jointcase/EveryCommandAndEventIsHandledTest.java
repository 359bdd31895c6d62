package org.jointcase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.rule.Rule;
import org.junit.jupiter.api.Test;

/** Nothing that can be asked, happen or be broken is left without somebody who sees to it. */
class EveryCommandAndEventIsHandledTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.jointcase");

    @Test
    void each_command_has_its_handler() {
        var commands = all(CaseCommand.class).map(JavaClass::getName).collect(toSet());

        assertThat(commands)
                .hasSizeGreaterThan(40)
                .isEqualTo(CaseFixture.given().handledCommands());
    }

    @Test
    void each_command_has_its_example() {
        var examples = SomeCommands.all(SomePeople.by(SomePeople.CENTRE_ADMINISTRATOR)).stream()
                .map(command -> command.getClass().getName())
                .toList();

        assertThat(examples)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(
                        all(CaseCommand.class).map(JavaClass::getName).toList());
    }

    @Test
    void each_event_is_of_one_kind_whose_aggregate_sources_it() {
        var events = all(CaseEvent.class).toList();

        assertThat(events)
                .hasSizeGreaterThan(40)
                .allSatisfy(event -> assertThat(CaseFile.KINDS)
                        .filteredOn(kind -> sources(kind, event.reflect()))
                        .hasSize(1));
    }

    @Test
    void each_rule_is_judged() {
        assertThat(rules()).hasSizeGreaterThan(50).allMatch(rule -> usedBy(rule, type -> !isTest(type)));
    }

    @Test
    void each_rules_breach_is_tested() {
        assertThat(rules()).allMatch(rule -> usedBy(rule, EveryCommandAndEventIsHandledTest::isTest));
    }

    @Test
    void a_rule_that_nobody_judges_is_found() {
        var rules =
                constants(new ClassFileImporter().importClass(Unjudged.class)).toList();

        assertThat(rules).hasSize(1);
        assertThat(usedBy(rules.getFirst(), type -> true)).isFalse();
    }

    private enum Unjudged implements Rule {
        NOBODY_ASKS
    }

    private static boolean sources(Kind<?, ?, ?> kind, Class<?> event) {
        return kind.events().isAssignableFrom(event)
                && List.of(kind.aggregate().getDeclaredMethods()).stream()
                        .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                        .anyMatch(method -> method.getParameterTypes()[0].isAssignableFrom(event));
    }

    /** The domain's own classes of this type, without the interfaces that seal them. */
    private static Stream<JavaClass> all(Class<?> type) {
        return CLASSES
                .that(DescribedPredicate.describe("concrete", java -> java.isAssignableTo(type) && !java.isInterface()))
                .stream()
                .filter(java -> !java.isEquivalentTo(Unjudged.class));
    }

    private static Stream<Constant> constants(JavaClass rules) {
        return Stream.of(rules.reflect().getEnumConstants()).map(rule -> new Constant(rules, rule.toString()));
    }

    private static List<Constant> rules() {
        return all(Rule.class)
                .flatMap(EveryCommandAndEventIsHandledTest::constants)
                .toList();
    }

    private static boolean usedBy(Constant rule, Predicate<JavaClass> user) {
        return CLASSES.stream()
                .filter(user)
                .filter(type -> !type.equals(rule.type()))
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .anyMatch(access -> access.getTargetOwner().equals(rule.type())
                        && access.getTarget().getName().equals(rule.name()));
    }

    private static boolean isTest(JavaClass type) {
        return type.getName().contains("Test");
    }

    private record Constant(JavaClass type, String name) {}
}
