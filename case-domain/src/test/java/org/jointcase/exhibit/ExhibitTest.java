package org.jointcase.exhibit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnExhibit.SHA256;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnExhibit.item;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.NOW;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.exhibit.ExhibitRule.A_DERIVED_EXHIBIT_STAYS_IN_THE_CASE_OF_ITS_PARENT;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_ORIGINATOR_LOOSENS_A_MARKING;
import static org.jointcase.exhibit.ExhibitRule.ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.util.Locale;
import org.jointcase.ARelease;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.handling.Tlp;
import org.jointcase.mandate.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an exhibit comes into the case. */
class ExhibitTest {
    private final CaseFixture openCase = given(AnOrganisation.allActive(), AnInvestigation.open());

    @Nested
    class Collecting {
        @Test
        void whoever_registers_it_is_its_first_custodian_and_his_organisation_its_originator() {
            var exhibit = file().collectedBy(POLICE_EXHIBITS);
            openCase.when(exhibit.collect()).then(exhibit.registered(1), exhibit.collected(1, NOW));
        }

        @Test
        void an_item_is_registered_by_its_seal() {
            openCase.when(item().collect()).then(item().registered(1), item().collected(1, NOW));
        }

        @Test
        void each_gets_the_next_number_of_the_case() {
            openCase.when(file().collect());
            var second = file().called(0x503).collectedBy(POLICE_INVESTIGATOR);
            openCase.when(second.collect()).then(second.registered(2), second.collected(2, NOW));
        }

        @Test
        void a_liaison_registers_none() {
            openCase.when(file().collectedBy(AGENCY_LIAISON).collect()).thenNotPermitted();
        }

        @Test
        void who_does_not_see_the_case_is_not_told_that_it_is_there() {
            openCase.when(file().collectedBy(CENTRE_INVESTIGATOR).collect()).thenNotVisible();
        }

        @Test
        void there_is_no_exhibit_without_a_case() {
            given(AnOrganisation.allActive()).when(file().collect()).thenNotVisible();
        }

        @Test
        void whoever_sees_the_case_without_being_assigned_registers_none() {
            openCase.when(file().collectedBy(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR))
                            .collect())
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void a_suspended_organisation_registers_none() {
            openCase.and(AnOrganisation.suspended(AnOrganisation.AGENCY))
                    .when(file().collect())
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void a_case_that_is_not_open_takes_none() {
            openCase.and(AnInvestigation.closureProposed())
                    .when(file().collect())
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void persons_are_named_only_where_it_is_red() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file().marked(Tlp.AMBER, AGENCY_EXHIBITS).collect());
        }

        @Test
        void a_file_has_a_name_and_no_path() {
            for (var name : new String[] {"../etc/passwd", "C:\\disk.img", "a\nb", " "}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> file().with(Content.file(name, 1, SHA256, "ef".repeat(64)))
                                .collect());
            }
        }

        @Test
        void it_is_either_a_file_or_an_item_and_all_that_belongs_to_it() {
            var sha512 = "ef".repeat(64);
            for (var content : new Content[] {
                new Content(null, null, null, null, null, null),
                new Content("disk.img", 1L, SHA256, sha512, "S-1001", "sealed"),
                new Content("disk.img", 1L, SHA256, sha512, null, "sealed"),
                new Content("disk.img", null, null, null, "S-1001", "sealed"),
                new Content(null, 1L, null, null, "S-1001", "sealed"),
                new Content(null, null, SHA256, null, "S-1001", "sealed"),
                new Content(null, null, null, sha512, "S-1001", "sealed"),
                new Content("disk.img", 1L, SHA256, null, null, null),
                new Content("disk.img", null, SHA256, sha512, null, null),
                new Content("disk.img", -1L, SHA256, sha512, null, null),
                new Content("disk.img", 1L, SHA256.toUpperCase(Locale.ROOT), sha512, null, null),
                new Content(null, null, null, null, "S-1001", null),
                new Content(null, null, null, null, null, "sealed")
            }) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> file().with(content).collect());
            }
        }
    }

    @Nested
    class Deriving {
        private final AnExhibit parent = file();

        @Test
        void what_is_derived_keeps_root_and_originator() {
            var copy = parent.collectedBy(POLICE_INVESTIGATOR).derivedFrom(parent);
            openCase.and(parent.inTheCase(), ARelease.toPolice().live())
                    .when(copy.collect())
                    .then(copy.registered(2), copy.collected(2, NOW));
        }

        @Test
        void so_does_what_is_derived_from_it_in_turn() {
            var copy = parent.collectedBy(POLICE_INVESTIGATOR).derivedFrom(parent);
            var extract = copy.derivedFrom(copy).called(0x503);
            openCase.and(parent.inTheCase(), ARelease.toPolice().live(), copy.registered(2), copy.collected())
                    .when(extract.collect())
                    .then(extract.registered(3), extract.collected(3, NOW));
        }

        @Test
        void a_parent_that_one_may_not_see_is_not_there() {
            openCase.and(parent.inTheCase())
                    .when(parent.collectedBy(POLICE_INVESTIGATOR)
                            .derivedFrom(parent)
                            .collect())
                    .thenNotVisible();
        }

        @Test
        void a_parent_that_is_not_there_is_not_there() {
            openCase.when(parent.derivedFrom(parent).collect()).thenNotVisible();
        }

        @Test
        void it_stays_in_the_case_of_its_parent() {
            var elsewhere = parent.in(AnInvestigation.ANOTHER);
            openCase.and(AnInvestigation.anotherSubmitted(), elsewhere.collected())
                    .when(parent.derivedFrom(elsewhere).collect())
                    .thenRefused(A_DERIVED_EXHIBIT_STAYS_IN_THE_CASE_OF_ITS_PARENT);
        }

        @Test
        void the_originator_may_mark_it_looser() {
            var extract = parent.marked(Tlp.GREEN).derivedFrom(parent);
            openCase.and(parent.inTheCase())
                    .when(extract.collect())
                    .then(extract.registered(2), extract.collected(2, NOW));
        }

        @Test
        void nobody_else_marks_it_looser() {
            openCase.and(parent.inTheCase(), ARelease.toPolice().live())
                    .when(parent.collectedBy(POLICE_INVESTIGATOR)
                            .marked(Tlp.GREEN)
                            .derivedFrom(parent)
                            .collect())
                    .thenRefused(ONLY_THE_ORIGINATOR_LOOSENS_A_MARKING);
        }

        @Test
        void nobody_else_marks_it_looser_than_he_is_to_handle_it() {
            openCase.and(
                            parent.inTheCase(),
                            ARelease.toPolice().handledAs(Tlp.AMBER_STRICT).live())
                    .when(parent.collectedBy(POLICE_INVESTIGATOR)
                            .derivedFrom(parent)
                            .collect())
                    .thenRefused(ONLY_THE_ORIGINATOR_LOOSENS_A_MARKING);
        }

        @Test
        void nobody_else_names_more_persons() {
            var red = parent.marked(Tlp.RED, AGENCY_INVESTIGATOR);
            var copy = red.collectedBy(POLICE_INVESTIGATOR).derivedFrom(red);
            openCase.and(
                    red.inTheCase(),
                    ARelease.toPolice()
                            .handledAs(Tlp.RED)
                            .naming(POLICE_INVESTIGATOR, POLICE_SUPERVISOR)
                            .live());
            openCase.when(copy.marked(Tlp.RED, POLICE_EXHIBITS).collect())
                    .thenRefused(ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS);
            openCase.when(copy.marked(Tlp.RED, AGENCY_LIAISON).collect())
                    .thenRefused(ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS);
            var named = copy.marked(Tlp.RED, POLICE_SUPERVISOR, AGENCY_INVESTIGATOR);
            openCase.when(named.collect()).then(named.registered(2), named.collected(2, NOW));
        }
    }

    @Nested
    class DerivingForNamedPersons {
        private final CaseFixture forNamedPersons = openCase.and(
                file().inTheCase(),
                ARelease.toPolice().naming(POLICE_INVESTIGATOR, POLICE_EXHIBITS).live());
        private final AnExhibit copy = file().collectedBy(POLICE_INVESTIGATOR).derivedFrom(file());

        @Test
        void what_was_released_to_them_alone_is_not_shown_to_their_organisation() {
            forNamedPersons.when(copy.collect()).thenRefused(ONLY_THE_ORIGINATOR_NAMES_MORE_PERSONS);
        }

        @Test
        void what_names_none_but_them_is() {
            var red = copy.marked(Tlp.RED, POLICE_EXHIBITS);
            forNamedPersons.when(red.collect()).then(red.registered(2), red.collected(2, NOW));
        }
    }
}
