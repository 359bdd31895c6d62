package org.jointcase.release;

import static org.jointcase.AnAgreement.SHARING;
import static org.jointcase.AnExhibit.file;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.FOREIGN;
import static org.jointcase.AnOrganisation.PARTNER;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.CaseFixture.given;
import static org.jointcase.SomePeople.CENTRE_INVESTIGATOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.POLICE_INVESTIGATOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.by;
import static org.jointcase.agreement.DealingRule.AGREEMENT_NOT_IN_FORCE;
import static org.jointcase.agreement.DealingRule.NOT_A_PARTY_TO_THE_AGREEMENT;
import static org.jointcase.agreement.DealingRule.NO_SUCH_CLAUSE;
import static org.jointcase.agreement.DealingRule.PARTY_NOT_ACTIVE;
import static org.jointcase.agreement.DealingRule.SUBJECT_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.DATA_CATEGORY_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.DIRECTION_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.HANDLING_LOOSER_THAN_THE_EXHIBIT;
import static org.jointcase.release.ReleaseRule.NOBODY_RELEASES_TO_HIMSELF;
import static org.jointcase.release.ReleaseRule.ONLY_A_PARTICIPANT_RECEIVES;
import static org.jointcase.release.ReleaseRule.ONLY_EXHIBITS_OF_THE_CASE_ARE_RELEASED;
import static org.jointcase.release.ReleaseRule.ONLY_THE_ORIGINATOR_RELEASES;
import static org.jointcase.release.ReleaseRule.PURPOSE_OUTSIDE_THE_CLAUSE;
import static org.jointcase.release.ReleaseRule.TLP_OUTSIDE_THE_CLAUSE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointcase.ARelease;
import org.jointcase.AnAgreement;
import org.jointcase.AnExhibit;
import org.jointcase.AnInvestigation;
import org.jointcase.AnOrganisation;
import org.jointcase.CaseFixture;
import org.jointcase.agreement.AgreementEvent;
import org.jointcase.agreement.AgreementId;
import org.jointcase.agreement.Clause;
import org.jointcase.agreement.DataCategory;
import org.jointcase.agreement.Direction;
import org.jointcase.agreement.Purpose;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.MemberRole;
import org.jointcase.mandate.CaseEvent;
import org.jointcase.release.ReleaseCommand.Approve;
import org.jointcase.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release obeys when it is proposed, it obeys again when it is approved. */
class ConditionsTest {
    private static final AgreementId OTHER = new AgreementId(UUID.fromString("018f9a3c-0000-7000-8000-000000000302"));
    private static final Clause FROM_CENTRE = sharing("4.2", Direction.FROM_CENTRE);
    private static final Clause TO_CENTRE = sharing("4.3", Direction.TO_CENTRE);

    private static final AnExhibit OF_TRAFFIC = file().called(0x503).of(DataCategory.TRAFFIC);
    private static final AnExhibit OF_CONTENT = file().called(0x504).of(DataCategory.CONTENT);
    private static final AnExhibit RED = file().called(0x505).marked(Tlp.RED);
    private static final AnExhibit OF_THE_POLICE = file().called(0x506).collectedBy(POLICE_INVESTIGATOR);
    private static final AnExhibit OF_THE_CENTRE = file().called(0x508).collectedBy(CENTRE_INVESTIGATOR);
    private static final AnExhibit ELSEWHERE = file().called(0x507).in(AnInvestigation.ANOTHER);

    private final CaseFixture inForce = given(
            AnOrganisation.allActive(),
            AnInvestigation.open(),
            AnInvestigation.assigned(CENTRE_INVESTIGATOR, MemberRole.INVESTIGATOR),
            AnInvestigation.anotherSubmitted(),
            Stream.of(file(), OF_TRAFFIC, OF_CONTENT, RED, OF_THE_POLICE, OF_THE_CENTRE, ELSEWHERE)
                    .map(AnExhibit::collected)
                    .toList(),
            AnAgreement.inForce(SHARING, AnAgreement.ASSISTANCE, FROM_CENTRE, TO_CENTRE),
            AnAgreement.between(OTHER, CENTRE, AGENCY));

    /** @param meanwhile what happened before the decision */
    record Case(String name, Rule rule, ARelease release, List<CaseEvent> meanwhile) {
        Case(String name, Rule rule, ARelease release, CaseEvent... meanwhile) {
            this(name, rule, release, List.of(meanwhile));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> broken() {
        var release = ARelease.toPolice();
        return Stream.of(
                new Case("agreement suspended", AGREEMENT_NOT_IN_FORCE, release, suspended()),
                new Case("agreement terminated", AGREEMENT_NOT_IN_FORCE, release, terminatedYesterday()),
                new Case("recipient suspended", PARTY_NOT_ACTIVE, release, AnOrganisation.suspended(POLICE)),
                new Case(
                        "recipient withdrawn", ONLY_A_PARTICIPANT_RECEIVES, release, AnInvestigation.withdrawn(POLICE)),
                new Case("recipient no participant", ONLY_A_PARTICIPANT_RECEIVES, release.to(FOREIGN)),
                new Case("recipient no party", NOT_A_PARTY_TO_THE_AGREEMENT, release.under(OTHER, "4.1")),
                new Case("recipient the originator", NOBODY_RELEASES_TO_HIMSELF, release.to(AGENCY)),
                new Case("no such clause", NO_SUCH_CLAUSE, release.under("9.9")),
                new Case("subject", SUBJECT_OUTSIDE_THE_CLAUSE, release.under("5.1")),
                new Case("from the centre only", DIRECTION_OUTSIDE_THE_CLAUSE, release.under("4.2")),
                new Case("to the centre only", DIRECTION_OUTSIDE_THE_CLAUSE, release.under("4.3")),
                new Case(
                        "one of the categories",
                        DATA_CATEGORY_OUTSIDE_THE_CLAUSE,
                        release.of(AnExhibit.ID, OF_CONTENT.id())),
                new Case("purpose", PURPOSE_OUTSIDE_THE_CLAUSE, release.forPurpose(Purpose.JUDICIAL)),
                new Case(
                        "handling above the clause",
                        TLP_OUTSIDE_THE_CLAUSE,
                        release.handledAs(Tlp.RED).naming(POLICE_INVESTIGATOR)),
                new Case("marking above the clause", TLP_OUTSIDE_THE_CLAUSE, release.of(AnExhibit.ID, RED.id())),
                new Case("handling looser", HANDLING_LOOSER_THAN_THE_EXHIBIT, release.handledAs(Tlp.GREEN)),
                new Case("another case's", ONLY_EXHIBITS_OF_THE_CASE_ARE_RELEASED, release.of(ELSEWHERE.id())),
                new Case(
                        "another's among them",
                        ONLY_THE_ORIGINATOR_RELEASES,
                        release.of(AnExhibit.ID, OF_THE_POLICE.id())));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void is_refused_at_the_proposal(Case broken) {
        inForce.and(broken.meanwhile()).when(broken.release().propose()).thenRefused(broken.rule());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void is_refused_again_at_the_approval(Case broken) {
        inForce.and(broken.release().proposed())
                .and(broken.meanwhile())
                .when(new Approve(by(CENTRE_SUPERVISOR), ARelease.ID))
                .thenRefused(broken.rule());
    }

    static Stream<ARelease> kept() {
        return Stream.of(
                ARelease.toPolice(),
                ARelease.toPolice().to(PARTNER),
                ARelease.toPolice().to(CENTRE),
                ARelease.toPolice().to(CENTRE).under("4.3"),
                ARelease.toPolice()
                        .proposedBy(CENTRE_INVESTIGATOR)
                        .of(OF_THE_CENTRE.id())
                        .under("4.2"),
                ARelease.toPolice().of(AnExhibit.ID, OF_TRAFFIC.id()),
                ARelease.toPolice().handledAs(Tlp.AMBER_STRICT),
                ARelease.toPolice().naming(POLICE_INVESTIGATOR),
                ARelease.toPolice().forPurpose(Purpose.INTELLIGENCE));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_the_clause_covers_is_proposed_and_approved(ARelease release) {
        inForce.when(release.propose()).then(release.proposed());
        inForce.when(new Approve(by(CENTRE_SUPERVISOR), ARelease.ID)).then(ARelease.approved(), release.shared());
    }

    @Test
    void the_originator_may_be_suspended_after_he_proposed_it() {
        inForce.and(ARelease.toPolice().proposed(), AnOrganisation.suspended(AGENCY))
                .when(new Approve(by(CENTRE_SUPERVISOR), ARelease.ID))
                .thenRefused(PARTY_NOT_ACTIVE);
    }

    @Test
    void the_term_may_end_after_it_was_proposed() {
        inForce.and(ARelease.toPolice().proposed());
        inForce.when(new Approve(by(CENTRE_SUPERVISOR, AnAgreement.TO.plusDays(1)), ARelease.ID))
                .thenRefused(AGREEMENT_NOT_IN_FORCE);
        inForce.when(new Approve(by(CENTRE_SUPERVISOR, AnAgreement.TO), ARelease.ID))
                .then(ARelease.approved(), ARelease.toPolice().shared());
    }

    private static CaseEvent suspended() {
        return new AgreementEvent.Suspended(AnAgreement.ID, "under review");
    }

    private static CaseEvent terminatedYesterday() {
        return new AgreementEvent.Terminated(AnAgreement.ID, "no longer needed", TODAY.minusDays(1));
    }

    private static Clause sharing(String ref, Direction direction) {
        return new Clause(
                ref,
                SHARING.subject(),
                direction,
                SHARING.purposes(),
                SHARING.dataCategories(),
                SHARING.maxTlp(),
                true,
                null,
                null);
    }
}
