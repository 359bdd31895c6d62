package org.jointcase.release;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointcase.AnExhibit.OTHER_SHA256;
import static org.jointcase.AnExhibit.SHA256;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_EXHIBITS;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_LIAISON;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_DEPUTY;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_LIAISON;
import static org.jointcase.SomePeople.POLICE_SUPERVISOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.investigation.InvestigationRule.ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE;
import static org.jointcase.investigation.InvestigationRule.ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;
import static org.jointcase.release.ReleaseRule.EACH_FILE_IS_ACKNOWLEDGED_BY_ITS_HASH;
import static org.jointcase.release.ReleaseRule.ONLY_AN_APPROVED_RELEASE_IS_ACKNOWLEDGED;
import static org.jointcase.release.ReleaseRule.ONLY_A_PROPOSED_RELEASE_IS_WITHDRAWN;
import static org.jointcase.release.ReleaseRule.ONLY_NAMED_PERSONS_ACKNOWLEDGE;
import static org.jointcase.release.ReleaseRule.ONLY_PERSONS_OF_THE_RECIPIENT_ARE_NAMED;
import static org.jointcase.release.ReleaseRule.ONLY_THE_ORIGINATOR_WITHDRAWS;
import static org.jointcase.release.ReleaseRule.ONLY_THE_RECIPIENT_ACKNOWLEDGES;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointcase.ARelease;
import org.jointcase.AnAgreement;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.agreement.AgreementId;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.handling.Handling;
import org.jointcase.handling.HandlingCode;
import org.jointcase.handling.Pap;
import org.jointcase.handling.SourceEvaluation;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.release.ReleaseCommand.Acknowledge;
import org.jointcase.release.ReleaseCommand.Propose;
import org.jointcase.release.ReleaseCommand.Withdraw;
import org.jointcase.release.ReleaseEvent.ReceiptAcknowledged;
import org.jointcase.release.ReleaseEvent.Withdrawn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who proposes, withdraws and acknowledges; what a release has to obey is in {@link ConditionsTest}. */
class ReleaseTest {
    private static final ARelease RELEASE = ARelease.toPolice();
    private static final AnExhibit ITEM = AnExhibit.item().called(0x503);

    @Nested
    class Proposing {
        @Test
        void an_assigned_investigator_of_the_originator_proposes_it() {
            collected().when(RELEASE.propose()).then(RELEASE.proposed());
        }

        @Test
        void so_does_its_liaison_without_being_assigned() {
            var release = RELEASE.proposedBy(AGENCY_LIAISON);
            collected().when(release.propose()).then(release.proposed());
        }

        @Test
        void an_investigator_who_is_not_assigned_does_not() {
            collected()
                    .when(RELEASE.proposedBy(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR))
                            .propose())
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void an_exhibits_officer_does_not() {
            collected().when(RELEASE.proposedBy(AGENCY_EXHIBITS).propose()).thenNotPermitted();
        }

        @Test
        void who_does_not_see_the_case_is_not_told_that_it_is_there() {
            collected().when(RELEASE.proposedBy(CENTRE_INVESTIGATOR).propose()).thenNotVisible();
        }

        @Test
        void who_does_not_see_an_exhibit_is_not_told_that_it_is_there() {
            collected()
                    .when(RELEASE.proposedBy(POLICE_INVESTIGATOR).to(AGENCY).propose())
                    .thenNotVisible();
            collected().when(RELEASE.of(AnExhibit.id(0x5ff)).propose()).thenNotVisible();
        }

        @Test
        void whoever_still_holds_it_after_his_organisation_was_withdrawn_proposes_none() {
            var theirs = file().called(0x504).collectedBy(POLICE_INVESTIGATOR);
            collected()
                    .and(theirs.collected(), AnInvestigation.withdrawn(POLICE))
                    .when(RELEASE.proposedBy(POLICE_INVESTIGATOR)
                            .of(theirs.id())
                            .to(AGENCY)
                            .propose())
                    .thenNotVisible();
        }

        @Test
        void an_agreement_of_others_is_not_there() {
            var others = new AgreementId(UUID.fromString("018f9a3c-0000-7000-8000-000000000302"));
            collected().when(RELEASE.under(others, "4.1").propose()).thenNotVisible();
            collected()
                    .and(AnAgreement.between(others, AnOrganisation.CENTRE, POLICE))
                    .when(RELEASE.under(others, "4.1").propose())
                    .thenNotVisible();
        }

        @Test
        void a_suspended_organisation_proposes_none() {
            collected()
                    .and(AnOrganisation.suspended(AGENCY))
                    .when(RELEASE.propose())
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void a_case_that_is_not_open_takes_none() {
            collected()
                    .and(AnInvestigation.closureProposed())
                    .when(RELEASE.propose())
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void it_names_persons_of_the_recipient_only() {
            collected()
                    .when(RELEASE.naming(POLICE_INVESTIGATOR, PARTNER_INVESTIGATOR)
                            .propose())
                    .thenRefused(ONLY_PERSONS_OF_THE_RECIPIENT_ARE_NAMED);
        }

        @Test
        void what_is_red_names_persons() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RELEASE.handledAs(Tlp.RED).propose());
        }

        @Test
        void information_is_evaluated_from_1_to_4() {
            var propose = RELEASE.propose();
            for (var evaluation : new int[] {0, 5}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Propose(
                                propose.act(),
                                propose.releaseId(),
                                propose.investigationId(),
                                propose.exhibitIds(),
                                propose.recipient(),
                                propose.persons(),
                                propose.agreementId(),
                                propose.clauseRef(),
                                propose.purpose(),
                                new Handling(Tlp.AMBER, Pap.AMBER, HandlingCode.H1, SourceEvaluation.A, evaluation)));
            }
        }

        @Test
        void it_is_of_one_exhibit_at_least() {
            assertThatIllegalArgumentException().isThrownBy(() -> RELEASE.of().propose());
        }
    }

    @Nested
    class Withdrawing {
        private final CaseFixture proposed = collected().and(RELEASE.proposed());

        @Test
        void the_originator_withdraws_it() {
            proposed.when(withdraw(AGENCY_LIAISON)).then(new Withdrawn(ARelease.ID, AnInvestigation.ID, "mistaken"));
        }

        @Test
        void nobody_else_withdraws_it() {
            proposed.when(withdraw(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON)))
                    .thenRefused(ONLY_THE_ORIGINATOR_WITHDRAWS);
        }

        @Test
        void an_investigator_who_is_not_assigned_does_not() {
            proposed.when(withdraw(as(AGENCY_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR)))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void a_supervisor_as_such_withdraws_none() {
            proposed.when(withdraw(AGENCY_SUPERVISOR)).thenNotPermitted();
        }

        @Test
        void what_was_approved_is_not_withdrawn() {
            proposed.and(ARelease.approved())
                    .when(withdraw(AGENCY_INVESTIGATOR))
                    .thenRefused(ONLY_A_PROPOSED_RELEASE_IS_WITHDRAWN);
        }

        @Test
        void a_case_that_is_not_open_withdraws_none() {
            proposed.and(AnInvestigation.closureProposed())
                    .when(withdraw(AGENCY_INVESTIGATOR))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void the_recipient_is_not_told_of_it_yet() {
            proposed.when(withdraw(POLICE_INVESTIGATOR)).thenNotVisible();
        }

        private Withdraw withdraw(Mandate mandate) {
            return new Withdraw(by(mandate), ARelease.ID, "mistaken");
        }
    }

    @Nested
    class Acknowledging {
        private final CaseFixture live = collected().and(RELEASE.live());

        @Test
        void the_recipient_acknowledges_it_with_the_hash_that_he_found() {
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, SHA256), Set.of()));
        }

        @Test
        void so_does_its_liaison_without_being_assigned() {
            live.when(acknowledge(POLICE_LIAISON, Map.of(AnExhibit.ID, SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, SHA256), Set.of()));
        }

        @Test
        void what_differs_is_recorded() {
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, OTHER_SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, OTHER_SHA256), Set.of(AnExhibit.ID)));
        }

        @Test
        void each_file_is_acknowledged_and_no_other_hash() {
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of())).thenRefused(EACH_FILE_IS_ACKNOWLEDGED_BY_ITS_HASH);
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256, ITEM.id(), SHA256)))
                    .thenRefused(EACH_FILE_IS_ACKNOWLEDGED_BY_ITS_HASH);
        }

        @Test
        void an_item_has_no_hash_to_acknowledge() {
            collected()
                    .and(RELEASE.of(AnExhibit.ID, ITEM.id()).live())
                    .when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, SHA256), Set.of()));
        }

        @Test
        void it_is_acknowledged_once() {
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)));
            live.when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_AN_APPROVED_RELEASE_IS_ACKNOWLEDGED);
        }

        @Test
        void before_the_approval_there_is_nothing_to_acknowledge() {
            collected()
                    .and(RELEASE.proposed())
                    .when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenNotVisible();
        }

        @Test
        void nobody_else_acknowledges_it() {
            live.when(acknowledge(AGENCY_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_THE_RECIPIENT_ACKNOWLEDGES);
            live.when(acknowledge(PARTNER_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenNotVisible();
            live.when(acknowledge(POLICE_EXHIBITS, Map.of(AnExhibit.ID, SHA256)))
                    .thenNotPermitted();
        }

        @Test
        void an_investigator_who_is_not_assigned_does_not() {
            live.when(acknowledge(
                            as(POLICE_SUPERVISOR, Role.SUPERVISOR, Role.INVESTIGATOR), Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_WHO_IS_ASSIGNED_WORKS_ON_THE_CASE);
        }

        @Test
        void where_persons_are_named_only_they_acknowledge() {
            var toCentre = RELEASE.to(AnOrganisation.CENTRE).naming(CENTRE_DEPUTY);
            var fixture = collected().and(toCentre.live());
            fixture.when(acknowledge(
                            as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON), Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_NAMED_PERSONS_ACKNOWLEDGE);
            fixture.when(acknowledge(as(CENTRE_DEPUTY, Role.SUPERVISOR, Role.LIAISON), Map.of(AnExhibit.ID, SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, SHA256), Set.of()));
        }

        @Test
        void a_suspended_organisation_acknowledges_none() {
            live.and(AnOrganisation.suspended(POLICE))
                    .when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_AN_ACTIVE_ORGANISATION_ACTS);
        }

        @Test
        void a_case_that_is_about_to_close_accepts_it() {
            live.and(AnInvestigation.closureProposed())
                    .when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .then(acknowledged(Map.of(AnExhibit.ID, SHA256), Set.of()));
        }

        @Test
        void a_case_that_was_declined_does_not() {
            live.and(new InvestigationEvent.Declined(AnInvestigation.ID, "not ours"))
                    .when(acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, SHA256)))
                    .thenRefused(ONLY_A_CASE_THAT_WAS_OPENED_KEEPS_EVIDENCE);
        }

        @Test
        void a_hash_is_64_lower_case_digits() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> acknowledge(POLICE_INVESTIGATOR, Map.of(AnExhibit.ID, "AB".repeat(32))));
        }

        private Acknowledge acknowledge(Mandate mandate, Map<ExhibitId, String> sha256s) {
            return new Acknowledge(by(mandate), ARelease.ID, sha256s);
        }

        private ReceiptAcknowledged acknowledged(Map<ExhibitId, String> sha256s, Set<ExhibitId> differing) {
            return new ReceiptAcknowledged(ARelease.ID, AnInvestigation.ID, sha256s, differing);
        }
    }

    private static CaseFixture collected() {
        return given(
                AnOrganisation.allActive(),
                AnAgreement.inForce(),
                AnInvestigation.open(),
                file().inTheCase(),
                ITEM.collected());
    }
}
