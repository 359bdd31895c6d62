package org.jointcase.ledger.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointcase.CaseFile;
import org.jointcase.Kind;
import org.jointcase.mandate.CaseEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every event that was ever stored, in every revision: one file each, with every component in it. */
class GoldenEventsTest {
    private static final ObjectMapper PLAIN = JsonMapper.builder().build();

    record Revision(EventName name, int number) {
        byte[] golden() throws IOException {
            var path = "/golden/" + name.name() + "." + number + ".json";
            try (var file = GoldenEventsTest.class.getResourceAsStream(path)) {
                assertThat(file).as("the golden file " + path).isNotNull();
                return file == null ? new byte[0] : file.readAllBytes();
            }
        }

        @Override
        public String toString() {
            return name.name() + " " + number;
        }
    }

    static List<EventName> names() {
        return EventNames.ALL;
    }

    static Stream<Revision> revisions() {
        return EventNames.ALL.stream()
                .flatMap(name -> IntStream.rangeClosed(1, name.revision()).mapToObj(i -> new Revision(name, i)));
    }

    @Test
    void every_event_has_a_name() {
        var events = new ClassFileImporter()
                .importPackages("org.jointcase").stream()
                        .filter(type -> type.isAssignableTo(CaseEvent.class) && !type.isInterface())
                        .filter(type -> !type.getPackageName().startsWith("org.jointcase.ledger"))
                        .map(JavaClass::getName)
                        .collect(toSet());

        assertThat(events).hasSizeGreaterThan(50);
        assertThat(EventNames.ALL)
                .extracting(name -> name.event().getName())
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void a_name_begins_with_the_kind_of_its_aggregate() {
        assertThat(EventNames.ALL)
                .allSatisfy(name -> assertThat(CaseFile.KINDS)
                        .filteredOn(kind -> kind.name().equals(name.aggregateType()))
                        .map(Kind::events)
                        .singleElement()
                        .satisfies(events -> assertThat(name.event()).isAssignableTo(events)));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void every_revision_can_be_read(Revision revision) throws IOException {
        var event = EventCatalogue.ofTheCaseFile().read(revision.name().name(), revision.number(), revision.golden());

        assertThat(event).isInstanceOf(revision.name().event());
        assertThat(missing(event)).as("what the golden file does not show").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_written_now_is_what_the_golden_file_says(EventName name) throws IOException {
        var golden = new Revision(name, name.revision()).golden();
        var written = EventCatalogue.ofTheCaseFile()
                .write(EventCatalogue.ofTheCaseFile().read(name.name(), name.revision(), golden));

        assertThat(written.type()).isEqualTo(name.name());
        assertThat(written.revision()).isEqualTo(name.revision());
        assertThat(new String(written.json(), UTF_8))
                .isEqualTo(PLAIN.readTree(golden).toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void without_what_it_need_not_have_it_loads_and_says_nothing_in_its_place(EventName name) throws IOException {
        var least = PLAIN.readValue(new Revision(name, name.revision()).golden(), ObjectNode.class);
        leaveOut(least, name.event());
        var event = EventCatalogue.ofTheCaseFile().read(name.name(), name.revision(), PLAIN.writeValueAsBytes(least));

        assertThat(new String(EventCatalogue.ofTheCaseFile().write(event).json(), UTF_8))
                .isEqualTo(least.toString());
    }

    /** Every component that may be null, in the values within it too. */
    private static void leaveOut(ObjectNode json, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                json.remove(component.getName());
            } else if (component.getType().isRecord() && json.get(component.getName()) instanceof ObjectNode value) {
                leaveOut(value, component.getType());
            }
        }
    }

    private static List<String> missing(Object value) {
        var missing = new ArrayList<String>();
        collect(value.getClass().getSimpleName(), value, missing);
        return missing;
    }

    private static void collect(String path, @Nullable Object value, List<String> missing) {
        switch (value) {
            case null -> missing.add(path);
            case Collection<?> values when values.isEmpty() -> missing.add(path);
            case Collection<?> values -> values.forEach(one -> collect(path + "[]", one, missing));
            case Map<?, ?> values when values.isEmpty() -> missing.add(path);
            case Record found -> {
                for (var component : found.getClass().getRecordComponents()) {
                    collect(path + "." + component.getName(), read(component.getAccessor(), found), missing);
                }
            }
            default -> {}
        }
    }

    private static @Nullable Object read(Method accessor, Record of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record can be read", e);
        }
    }
}
