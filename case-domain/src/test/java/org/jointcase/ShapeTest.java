package org.jointcase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnAgreement.FROM;
import static org.jointcase.AnAgreement.SHARING;
import static org.jointcase.AnAgreement.TO;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.by;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointcase.agreement.AgreementCommand;
import org.jointcase.agreement.Clause;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.ContinuedRelease;
import org.jointcase.investigation.Determination;
import org.jointcase.investigation.Disposition;
import org.jointcase.investigation.InvestigationCommand;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;
import org.jointcase.mandate.Act;
import org.jointcase.organisation.OrganisationCommand;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.release.ReleaseId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command on organisations, agreements and cases must look like, whatever it is about. */
class ShapeTest {
    private static final Act ACT = by(CENTRE_SUPERVISOR);

    @Nested
    class OfAnOrganisation {
        @ParameterizedTest
        @ValueSource(strings = {"ab", "ncic", "agency-2", "a2345678901234567890123456789012"})
        void a_code_is_2_to_32_lower_case_letters_digits_and_hyphens(String code) {
            accepted(() -> propose(code, "A party", "PH"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "a", "Agency", "2agency", "-agency", "a b", "a_b", "a23456789012345678901234567890123"})
        void nothing_else_is_a_code(String code) {
            refused(() -> propose(code, "A party", "PH"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "P", "ph", "PHL"})
        void a_country_is_two_capital_letters(String country) {
            refused(() -> propose("agency", "A party", country));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "two\nlines"})
        void a_name_is_one_line(String name) {
            refused(() -> propose("agency", name, "PH"));
            refused(() -> new OrganisationCommand.FoundCentre(ACT, CENTRE, "ncic", name, "PH"));
        }

        private OrganisationCommand propose(String code, String name, String country) {
            return new OrganisationCommand.Propose(ACT, AGENCY, code, name, OrganisationKind.ACADEMIA, country);
        }
    }

    @Nested
    class OfAnAgreement {
        @Test
        void it_has_at_least_two_parties() {
            accepted(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), TO, SHARING));
            refused(() -> draft("Memorandum", Set.of(CENTRE), TO, SHARING));
        }

        @Test
        void it_does_not_end_before_it_begins() {
            accepted(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), FROM, SHARING));
            refused(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), FROM.minusDays(1), SHARING));
        }

        @Test
        void each_clause_has_a_reference_of_its_own() {
            accepted(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), TO, SHARING, AnAgreement.ASSISTANCE));
            refused(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), TO, SHARING, SHARING));
            refused(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), TO));
            refused(() -> draft("Memorandum", Set.of(CENTRE, AGENCY), TO, named(" ")));
        }

        @Test
        void a_title_is_one_line() {
            refused(() -> draft("two\nlines", Set.of(CENTRE, AGENCY), TO, SHARING));
        }

        private AgreementCommand draft(String title, Set<OrganisationId> parties, LocalDate to, Clause... clauses) {
            return new AgreementCommand.Draft(ACT, AnAgreement.ID, title, parties, FROM, to, List.of(clauses));
        }

        private Clause named(String ref) {
            return new Clause(
                    ref,
                    SHARING.subject(),
                    SHARING.direction(),
                    SHARING.purposes(),
                    SHARING.dataCategories(),
                    SHARING.maxTlp(),
                    true,
                    null,
                    null);
        }
    }

    @Nested
    class OfACase {
        @ParameterizedTest
        @CsvSource({"BUDAPEST_CONVENTION,2", "BUDAPEST_CONVENTION,10", "BUDAPEST_CONVENTION,11", "RA-10175,4(a)(1)"})
        void offences_are_of_the_convention_or_of_national_law(String instrument, String article) {
            accepted(() -> submit("Intrusion", "Mail was read.", new Offence(instrument, article)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "12", "02", "2(1)", ""})
        void the_convention_knows_no_other_offences_than_articles_2_to_11(String article) {
            refused(() -> submit("Intrusion", "Mail was read.", new Offence(Offence.BUDAPEST_CONVENTION, article)));
        }

        @Test
        void not_even_beside_one_that_it_knows() {
            refused(() -> submit(
                    "Intrusion",
                    "Mail was read.",
                    new Offence(Offence.BUDAPEST_CONVENTION, "2"),
                    new Offence(Offence.BUDAPEST_CONVENTION, "12")));
        }

        @Test
        void it_names_an_offence_a_title_and_a_summary() {
            var offence = new Offence(Offence.BUDAPEST_CONVENTION, "2");
            refused(() -> submit("Intrusion", "Mail was read."));
            refused(() -> submit("two\nlines", "Mail was read.", offence));
            refused(() -> submit("Intrusion", " ", offence));
        }

        @Test
        void a_closure_continues_a_release_once_and_says_why() {
            var release = new ContinuedRelease(new ReleaseId(new UUID(0, 1)), TODAY, "the trial needs it");
            accepted(() -> propose("Over.", release));
            refused(() -> propose("Over.", release, release));
            refused(() -> propose("Over.", new ContinuedRelease(release.releaseId(), TODAY, " ")));
            refused(() -> propose(" ", release));
        }

        private InvestigationCommand submit(String title, String summary, Offence... offences) {
            return new InvestigationCommand.Submit(
                    ACT,
                    AnInvestigation.ID,
                    AnInvestigation.NUMBER,
                    title,
                    summary,
                    List.of(offences),
                    Severity.LOW,
                    Tlp.GREEN);
        }

        private InvestigationCommand propose(String summary, ContinuedRelease... continued) {
            return new InvestigationCommand.ProposeClosure(
                    ACT, AnInvestigation.ID, Determination.BLOCKED, Disposition.DUPLICATE, summary, List.of(continued));
        }
    }

    /** A command of each type, with one of its texts left blank at a time. */
    @Test
    void what_is_said_is_never_blank() {
        for (var command : SomeCommands.all(ACT)) {
            for (var component : command.getClass().getRecordComponents()) {
                if (component.getType() == String.class) {
                    refused(() -> copy((Record) command, component.getName(), " "));
                }
            }
        }
    }

    private static void copy(Record command, String changed, Object value) throws Throwable {
        var components = command.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var known = components[i].getName().equals(changed);
            values[i] = known ? value : components[i].getAccessor().invoke(command);
        }
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void accepted(ThrowingCallable shape) {
        assertThatCode(shape).doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable shape) {
        assertThatIllegalArgumentException().isThrownBy(shape);
    }
}
