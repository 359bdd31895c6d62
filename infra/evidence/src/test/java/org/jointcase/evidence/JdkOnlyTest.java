package org.jointcase.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class JdkOnlyTest {
    private static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", "org.jointcase.evidence");

    @Test
    void the_vault_stands_alone_on_the_jdk() {
        JavaClasses vault = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jointcase.evidence");
        assertThat(vault.contain(Vault.class)).isTrue();
        STANDS_ALONE.check(vault);
    }

    @Test
    void a_class_that_leans_on_a_library_is_found() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> STANDS_ALONE.check(offender))
                .withMessageContaining(Assertions.class.getName());
    }

    static final class Offender {
        void leansOnALibrary() {
            Assertions.assertThat(true).isTrue();
        }
    }
}
