package org.jointcase.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.AnInvestigation.ID;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.PARTNER_INVESTIGATOR;
import static org.jointcase.SomePeople.POLICE_EXHIBITS;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.representative;

import java.util.Set;
import java.util.UUID;
import org.jointcase.AnInvestigation;
import org.jointcase.Facts;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationEvent.EvidenceShared;
import org.jointcase.mandate.PersonId;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.release.ReleaseId;
import org.junit.jupiter.api.Test;

/** What live releases give to whom. */
class SharingTest {
    private static final ExhibitId LOG = new ExhibitId(new UUID(0, 1));
    private static final ExhibitId IMAGE = new ExhibitId(new UUID(0, 2));

    private final InvestigationState investigation = Facts.of(
                    AnInvestigation.open(),
                    shared(1, POLICE, LOG, Set.of()),
                    shared(2, PARTNER, IMAGE, Set.of()),
                    shared(3, POLICE, IMAGE, Set.of(POLICE_INVESTIGATOR.person())))
            .state(ID);

    @Test
    void the_recipient_has_the_exhibits_that_the_release_names() {
        assertThat(investigation.isReleased(LOG, POLICE)).isTrue();
        assertThat(investigation.isReleased(IMAGE, PARTNER)).isTrue();
        assertThat(investigation.isReleased(LOG, PARTNER)).isFalse();
        assertThat(investigation.isReleased(LOG, AGENCY)).isFalse();
    }

    @Test
    void everybody_of_the_recipient_has_them_where_nobody_is_named() {
        assertThat(investigation.isReleased(LOG, representative(POLICE_EXHIBITS)))
                .isTrue();
        assertThat(investigation.isReleased(LOG, representative(PARTNER_INVESTIGATOR)))
                .isFalse();
    }

    @Test
    void nobody_else_where_persons_are_named() {
        assertThat(investigation.isReleased(IMAGE, representative(POLICE_INVESTIGATOR)))
                .isTrue();
        assertThat(investigation.isReleased(IMAGE, representative(POLICE_EXHIBITS)))
                .isFalse();
    }

    private static EvidenceShared shared(
            int release, OrganisationId recipient, ExhibitId exhibit, Set<PersonId> persons) {
        return new EvidenceShared(ID, new ReleaseId(new UUID(0, release)), AGENCY, recipient, persons, Set.of(exhibit));
    }
}
