package org.jointcase.note;

import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.note.NoteRule.ONLY_ITS_ORGANISATION_CORRECTS_A_NOTE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.investigation.InvestigationEvent.MemberRemoved;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final NoteId ID = new NoteId(UUID.fromString("018f9a3c-0000-7000-8000-000000000501"));

    private final FixtureConfiguration<Note> inAnOpenCase =
            in(Facts.of(AnOrganisation.allActive(), AnInvestigation.open()));

    @Nested
    class Adding {
        @Test
        void a_member_of_any_participant_writes_what_he_observed() {
            inAnOpenCase.givenNoPriorActivity().when(add(POLICE_EXHIBITS)).expectEvents(added(POLICE));
        }

        @Test
        void who_does_not_see_the_case_is_not_told_that_it_is_there() {
            inAnOpenCase.givenNoPriorActivity().when(add(CENTRE_INVESTIGATOR)).expectException(NotVisible.class);
        }

        @Test
        void a_removed_member_writes_no_more() {
            in(Facts.of(
                            AnOrganisation.allActive(),
                            AnInvestigation.open(),
                            new MemberRemoved(AnInvestigation.ID, POLICE_INVESTIGATOR.person(), POLICE, "moved")))
                    .givenNoPriorActivity()
                    .when(add(POLICE_INVESTIGATOR))
                    .expectException(NotVisible.class);
        }

        @Test
        void whoever_sees_the_case_without_being_assigned_writes_none() {
            inAnOpenCase
                    .givenNoPriorActivity()
                    .when(add(as(AGENCY_SUPERVISOR, SUPERVISOR, INVESTIGATOR)))
                    .expectException(Refused.by(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE));
        }

        @Test
        void a_supervisor_as_such_writes_none() {
            inAnOpenCase.givenNoPriorActivity().when(add(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        @Test
        void a_submitted_case_takes_none() {
            in(Facts.of(AnOrganisation.allActive(), AnInvestigation.submitted()))
                    .givenNoPriorActivity()
                    .when(add(AGENCY_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_OPEN_CASE_IS_WORKED_ON));
        }

        @Test
        void a_suspended_organisation_writes_none() {
            in(Facts.of(AnOrganisation.allActive(), AnInvestigation.open(), AnOrganisation.suspended(POLICE)))
                    .givenNoPriorActivity()
                    .when(add(POLICE_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        private NoteCommand add(Mandate mandate) {
            return new NoteCommand.Add(by(mandate), ID, AnInvestigation.ID, "Logs were wiped at 03:00.");
        }
    }

    @Nested
    class Correcting {
        @Test
        void another_member_of_its_organisation_corrects_it() {
            inAnOpenCase.given(added(POLICE)).when(correct(POLICE_EXHIBITS)).expectEvents(corrected(0));
        }

        @Test
        void a_correction_is_corrected_in_its_turn() {
            inAnOpenCase
                    .given(added(POLICE), corrected(0), corrected(1))
                    .when(correct(POLICE_INVESTIGATOR))
                    .expectEvents(corrected(2));
        }

        @Test
        void who_sees_the_file_without_having_written_it_does_not_correct_it() {
            inAnOpenCase
                    .given(added(POLICE))
                    .when(correct(AGENCY_INVESTIGATOR))
                    .expectException(Refused.by(ONLY_ITS_ORGANISATION_CORRECTS_A_NOTE));
        }

        @Test
        void another_participant_does_not_see_it() {
            inAnOpenCase
                    .given(added(POLICE))
                    .when(correct(PARTNER_INVESTIGATOR))
                    .expectException(NotVisible.class);
        }

        @Test
        void whoever_sees_it_without_being_assigned_corrects_none() {
            inAnOpenCase
                    .given(added(AGENCY))
                    .when(correct(as(AGENCY_SUPERVISOR, SUPERVISOR, INVESTIGATOR)))
                    .expectException(Refused.by(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE));
        }

        @Test
        void a_supervisor_as_such_corrects_none() {
            inAnOpenCase.given(added(AGENCY)).when(correct(AGENCY_SUPERVISOR)).expectException(NotPermitted.class);
        }

        private NoteCommand correct(Mandate mandate) {
            return new NoteCommand.Correct(by(mandate), ID, "Logs were wiped at 04:00.", "clock was off");
        }
    }

    private static NoteEvent added(OrganisationId organisation) {
        return new NoteEvent.Added(ID, AnInvestigation.ID, "Logs were wiped at 03:00.", organisation);
    }

    private static NoteEvent corrected(long corrects) {
        return new NoteEvent.Corrected(ID, AnInvestigation.ID, corrects, "Logs were wiped at 04:00.", "clock was off");
    }

    private static FixtureConfiguration<Note> in(Facts facts) {
        return new AggregateTestFixture<>(Note.class).registerInjectableResource(facts);
    }
}
