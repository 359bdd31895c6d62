package org.jointcase.transparency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JdkOnlyTest {
    private static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "com.sun.net.httpserver..",
                    "org.jspecify..",
                    "org.jointcase.transparency..");

    @Test
    void the_log_stands_alone_on_the_jdk() {
        JavaClasses log = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jointcase.transparency");
        assertThat(log.contain(Entry.class)).isTrue();
        STANDS_ALONE.check(log);
    }

    @Test
    void a_class_that_leans_on_a_library_is_found() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> STANDS_ALONE.check(offender))
                .withMessageContaining(JsonMapper.class.getName());
    }

    static final class Offender {
        JsonMapper leansOn() {
            return new JsonMapper();
        }
    }
}
