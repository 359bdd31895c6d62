package org.jointcase.release;

import static org.jointcase.AnExhibit.file;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_DEPUTY;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.as;
import static org.jointcase.SomePeople.by;
import static org.jointcase.investigation.InvestigationRule.ONLY_AN_OPEN_CASE_IS_WORKED_ON;
import static org.jointcase.release.ReleaseRule.NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED;
import static org.jointcase.release.ReleaseRule.ONLY_A_PROPOSED_RELEASE_IS_DECIDED;

import java.util.UUID;
import org.jointcase.ARelease;
import org.jointcase.AnAgreement;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.Role;
import org.jointcase.release.ReleaseCommand.Approve;
import org.jointcase.release.ReleaseCommand.Reject;
import org.jointcase.release.ReleaseEvent.Rejected;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who decides on a release. */
class ApprovalTest {
    private static final ARelease RELEASE = ARelease.toPolice();
    private static final AnExhibit ITEM = AnExhibit.item().called(0x503);

    @Nested
    class Approving {
        private final CaseFixture proposed = collected().and(RELEASE.proposed());

        @Test
        void the_centre_approves_it_and_the_case_learns_what_is_shared() {
            proposed.when(approve(CENTRE_SUPERVISOR)).then(ARelease.approved(), RELEASE.shared());
        }

        @Test
        void nobody_approves_what_he_proposed() {
            var own = RELEASE.proposedBy(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON));
            given(AnOrganisation.allActive(), AnAgreement.inForce(), AnInvestigation.open(), own.proposed())
                    .when(approve(CENTRE_SUPERVISOR))
                    .thenRefused(NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED);
        }

        @Test
        void it_is_approved_once() {
            proposed.when(approve(CENTRE_SUPERVISOR));
            proposed.when(approve(CENTRE_DEPUTY)).thenRefused(ONLY_A_PROPOSED_RELEASE_IS_DECIDED);
        }

        @Test
        void a_case_that_is_not_open_shares_nothing() {
            proposed.and(AnInvestigation.closureProposed())
                    .when(approve(CENTRE_SUPERVISOR))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        @Test
        void nobody_but_the_centres_supervisors_approves() {
            proposed.when(approve(AGENCY_SUPERVISOR)).thenNotPermitted();
            proposed.when(approve(CENTRE_INVESTIGATOR)).thenNotPermitted();
        }

        @Test
        void there_is_nothing_to_approve_where_nothing_was_proposed() {
            collected()
                    .when(new Approve(by(CENTRE_SUPERVISOR), new ReleaseId(UUID.randomUUID())))
                    .thenNotVisible();
        }

        private Approve approve(Mandate mandate) {
            return new Approve(by(mandate), ARelease.ID);
        }
    }

    @Nested
    class Rejecting {
        private final CaseFixture proposed = collected().and(RELEASE.proposed());

        @Test
        void the_centre_rejects_it() {
            proposed.when(reject(CENTRE_SUPERVISOR)).then(new Rejected(ARelease.ID, AnInvestigation.ID, "not now"));
        }

        @Test
        void what_was_approved_is_not_rejected() {
            proposed.and(ARelease.approved())
                    .when(reject(CENTRE_SUPERVISOR))
                    .thenRefused(ONLY_A_PROPOSED_RELEASE_IS_DECIDED);
        }

        @Test
        void nobody_rejects_what_he_proposed() {
            var own = RELEASE.proposedBy(as(CENTRE_SUPERVISOR, Role.SUPERVISOR, Role.LIAISON));
            given(AnOrganisation.allActive(), AnInvestigation.open(), own.proposed())
                    .when(reject(CENTRE_SUPERVISOR))
                    .thenRefused(NOBODY_DECIDES_ON_A_RELEASE_HE_PROPOSED);
        }

        @Test
        void nobody_but_the_centres_supervisors_rejects() {
            proposed.when(reject(AGENCY_SUPERVISOR)).thenNotPermitted();
            proposed.when(reject(CENTRE_INVESTIGATOR)).thenNotPermitted();
        }

        @Test
        void a_case_that_is_not_open_rejects_nothing() {
            proposed.and(AnInvestigation.closureProposed())
                    .when(reject(CENTRE_SUPERVISOR))
                    .thenRefused(ONLY_AN_OPEN_CASE_IS_WORKED_ON);
        }

        private Reject reject(Mandate mandate) {
            return new Reject(by(mandate), ARelease.ID, "not now");
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
