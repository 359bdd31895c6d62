package org.jointcase.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnInvestigation.NUMBER;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jointcase.AnInvestigation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.assistance.AssistanceOutcome;
import org.jointcase.assistance.AssistanceRequestId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.exhibit.FateKind;
import org.jointcase.investigation.InvestigationEvent.Absorbed;
import org.jointcase.investigation.InvestigationEvent.AssistanceConcluded;
import org.jointcase.investigation.InvestigationEvent.AssistanceRequested;
import org.jointcase.investigation.InvestigationEvent.Closed;
import org.jointcase.investigation.InvestigationEvent.Declined;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.investigation.InvestigationEvent.ExhibitFateDecided;
import org.jointcase.investigation.InvestigationEvent.ExhibitRegistered;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskAdded;
import org.jointcase.investigation.InvestigationEvent.MandatoryTaskCompleted;
import org.jointcase.investigation.InvestigationEvent.Suspended;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.release.ReleaseId;
import org.jointcase.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What a case is told of in the same append as the thing itself. */
class RegisterTest {
    private static final UUID SOME = UUID.fromString("018f9a3c-0000-7000-8000-000000000901");
    private static final ExhibitId EXHIBIT = new ExhibitId(SOME);
    private static final ReleaseId RELEASE = new ReleaseId(SOME);
    private static final AssistanceRequestId REQUEST = new AssistanceRequestId(SOME);
    private static final TaskId TASK = new TaskId(SOME);
    private static final Sharing SHARING = new Sharing(AGENCY, POLICE, Set.of(), Set.of(EXHIBIT));

    static final List<Arguments> ENTRIES_OF_AN_OPEN_CASE = List.of(
            entry(i -> i.register(EXHIBIT), new ExhibitRegistered(ID, EXHIBIT, NUMBER + "-E001")),
            entry(
                    i -> i.share(RELEASE, SHARING),
                    new EvidenceShared(ID, RELEASE, AGENCY, POLICE, Set.of(), Set.of(EXHIBIT))),
            entry(
                    i -> i.assistanceRequested(REQUEST, AGENCY, POLICE),
                    new AssistanceRequested(ID, REQUEST, AGENCY, POLICE)),
            entry(
                    i -> i.assistanceConcluded(REQUEST, AssistanceOutcome.REFUSED),
                    new AssistanceConcluded(ID, REQUEST, AssistanceOutcome.REFUSED)),
            entry(i -> i.mandatoryTaskAdded(TASK), new MandatoryTaskAdded(ID, TASK)),
            entry(i -> i.mandatoryTaskCompleted(TASK), new MandatoryTaskCompleted(ID, TASK)));

    private static final InvestigationEvent CLOSURE_PROPOSED = AnInvestigation.closureProposed();
    private static final InvestigationEvent CLOSED =
            new Closed(ID, Determination.CONFIRMED, Disposition.NO_FURTHER_ACTION);
    private static final InvestigationEvent SUSPENDED = new Suspended(ID, "a court has stayed it");
    private static final InvestigationEvent ABSORBED =
            new Absorbed(ID, AnInvestigation.ANOTHER, "one complaint, twice");
    private static final InvestigationEvent FATE_DECIDED = new ExhibitFateDecided(ID, EXHIBIT, FateKind.RETURNED);

    static final List<List<CaseEvent>> NOT_OPEN = List.of(
            List.of(AnInvestigation.submitted()),
            List.of(AnInvestigation.submitted(), new Declined(ID, "no offence")),
            Facts.of(AnInvestigation.open(), CLOSURE_PROPOSED).events().get(),
            Facts.of(AnInvestigation.open(), CLOSURE_PROPOSED, CLOSED).events().get(),
            Facts.of(AnInvestigation.open(), SUSPENDED).events().get(),
            Facts.of(AnInvestigation.open(), ABSORBED).events().get());

    static final List<List<CaseEvent>> WITH_EVIDENCE = List.of(
            AnInvestigation.open(),
            Facts.of(AnInvestigation.open(), SUSPENDED).events().get(),
            Facts.of(AnInvestigation.open(), CLOSURE_PROPOSED).events().get(),
            Facts.of(AnInvestigation.open(), CLOSURE_PROPOSED, CLOSED).events().get());

    private final AggregateTestFixture<Investigation> investigation = new AggregateTestFixture<>(Investigation.class);

    @ParameterizedTest
    @FieldSource("ENTRIES_OF_AN_OPEN_CASE")
    void an_open_case_is_told(Consumer<Investigation> entry, InvestigationEvent event) {
        investigation
                .given(AnInvestigation.open())
                .whenInvoking(ID.toString(), entry)
                .expectEvents(event);
    }

    @ParameterizedTest
    @FieldSource("ENTRIES_OF_AN_OPEN_CASE")
    void no_other_takes_anything_new(Consumer<Investigation> entry) {
        for (var history : NOT_OPEN) {
            new AggregateTestFixture<>(Investigation.class)
                    .given(history)
                    .whenInvoking(ID.toString(), entry)
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON))
                    .expectNoEvents();
        }
    }

    @ParameterizedTest
    @FieldSource("WITH_EVIDENCE")
    void fates_are_decided_also_after_the_closure(List<CaseEvent> history) {
        investigation
                .given(history)
                .whenInvoking(ID.toString(), i -> i.fateDecided(EXHIBIT, FateKind.RETURNED))
                .expectEvents(FATE_DECIDED);
    }

    @Test
    void none_is_decided_in_an_absorbed_case() {
        investigation
                .given(Facts.of(AnInvestigation.open(), ABSORBED).events().get())
                .whenInvoking(ID.toString(), i -> i.fateDecided(EXHIBIT, FateKind.RETURNED))
                .expectException(Refused.by(ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE));
    }

    @Test
    void not_before_the_case_was_opened() {
        investigation
                .given(AnInvestigation.submitted())
                .whenInvoking(ID.toString(), i -> i.fateDecided(EXHIBIT, FateKind.RETURNED))
                .expectException(Refused.by(ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE));
    }

    @Test
    void exhibits_are_numbered_in_their_order_whatever_became_of_them() {
        investigation
                .given(AnInvestigation.open())
                .andGiven(new ExhibitRegistered(ID, EXHIBIT, NUMBER + "-E001"), FATE_DECIDED)
                .whenInvoking(
                        ID.toString(),
                        i -> assertThat(i.register(new ExhibitId(UUID.randomUUID())))
                                .isEqualTo(NUMBER + "-E002"))
                .expectSuccessfulHandlerExecution();
    }

    private static Arguments entry(Consumer<Investigation> entry, InvestigationEvent event) {
        return Arguments.of(entry, event);
    }
}
