package org.jointcase.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointcase.AnAgreement.FROM;
import static org.jointcase.AnAgreement.ID;
import static org.jointcase.AnAgreement.SHARING;
import static org.jointcase.AnAgreement.TO;
import static org.jointcase.AnAgreement.drafted;
import static org.jointcase.AnAgreement.signed;
import static org.jointcase.AnOrganisation.AGENCY;
import static org.jointcase.AnOrganisation.CENTRE;
import static org.jointcase.AnOrganisation.POLICE;
import static org.jointcase.SomePeople.AGENCY_INVESTIGATOR;
import static org.jointcase.SomePeople.AGENCY_SUPERVISOR;
import static org.jointcase.SomePeople.CENTRE_SUPERVISOR;
import static org.jointcase.SomePeople.TODAY;
import static org.jointcase.SomePeople.by;
import static org.jointcase.agreement.AgreementRule.A_SUSPENDED_AGREEMENT_IS_NOT_SUSPENDED_AGAIN;
import static org.jointcase.agreement.AgreementRule.EACH_PARTY_SIGNS_ONCE;
import static org.jointcase.agreement.AgreementRule.NOTHING_FOLLOWS_TERMINATION;
import static org.jointcase.agreement.AgreementRule.NOTICE_DOES_NOT_PROLONG_THE_TERM;
import static org.jointcase.agreement.AgreementRule.NOTICE_IS_NOT_GIVEN_FOR_A_PAST_DAY;
import static org.jointcase.agreement.AgreementRule.ONLY_ACTIVE_ORGANISATIONS_AGREE;
import static org.jointcase.agreement.AgreementRule.ONLY_A_SUSPENDED_AGREEMENT_RESUMES;
import static org.jointcase.agreement.AgreementRule.THE_CENTRE_IS_A_PARTY;
import static org.jointcase.mandate.Role.SUPERVISOR;
import static org.jointcase.organisation.OrganisationRule.ONLY_AN_ACTIVE_ORGANISATION_ACTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jointcase.AnAgreement;
import org.jointcase.AnOrganisation;
import org.jointcase.Facts;
import org.jointcase.Refused;
import org.jointcase.SomePeople;
import org.jointcase.agreement.AgreementEvent.Resumed;
import org.jointcase.agreement.AgreementEvent.Suspended;
import org.jointcase.agreement.AgreementEvent.Terminated;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotPermitted;
import org.jointcase.mandate.NotVisible;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private static final OrganisationId STRANGER = AnOrganisation.id(0x299);
    private static final AgreementEvent SUSPENDED = new Suspended(ID, "breach");
    private static final AgreementEvent TERMINATED = new Terminated(ID, "over", TODAY);

    private final FixtureConfiguration<Agreement> agreement = in(Facts.of(AnOrganisation.allActive()));

    @Nested
    class Drafting {
        @Test
        void the_centre_drafts_it_with_active_parties() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(CENTRE_SUPERVISOR, CENTRE, AGENCY))
                    .expectEvents(new AgreementEvent.Drafted(
                            ID, "Memorandum", Set.of(CENTRE, AGENCY), FROM, TO, List.of(SHARING)));
        }

        @Test
        void the_centre_is_a_party() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(CENTRE_SUPERVISOR, POLICE, AGENCY))
                    .expectException(Refused.by(THE_CENTRE_IS_A_PARTY));
        }

        @Test
        void not_with_an_organisation_that_is_only_proposed() {
            in(Facts.of(AnOrganisation.allActive(), AnOrganisation.proposed(STRANGER, OrganisationKind.ACADEMIA)))
                    .givenNoPriorActivity()
                    .when(draft(CENTRE_SUPERVISOR, CENTRE, STRANGER))
                    .expectException(Refused.by(ONLY_ACTIVE_ORGANISATIONS_AGREE));
        }

        @Test
        void not_with_an_organisation_that_is_not_there() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(CENTRE_SUPERVISOR, CENTRE, STRANGER))
                    .expectException(NotVisible.class);
        }

        @Test
        void not_by_a_centre_that_is_suspended_itself() {
            in(Facts.of(AnOrganisation.allActive(), AnOrganisation.suspended(CENTRE)))
                    .givenNoPriorActivity()
                    .when(draft(CENTRE_SUPERVISOR, CENTRE, AGENCY))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        @Test
        void not_by_another_than_the_centre() {
            agreement
                    .givenNoPriorActivity()
                    .when(draft(AGENCY_SUPERVISOR, CENTRE, AGENCY))
                    .expectException(NotPermitted.class);
        }

        private AgreementCommand draft(Mandate mandate, OrganisationId... parties) {
            return new AgreementCommand.Draft(
                    by(mandate), ID, "Memorandum", Set.of(parties), FROM, TO, List.of(SHARING));
        }
    }

    @Nested
    class Signing {
        @Test
        void a_supervisor_signs_for_his_party() {
            aDraft().when(sign(AGENCY_SUPERVISOR)).expectEvents(signed(AGENCY));
        }

        @Test
        void each_party_signs_once() {
            aDraft().andGiven(signed(AGENCY))
                    .when(sign(AGENCY_SUPERVISOR))
                    .expectException(Refused.by(EACH_PARTY_SIGNS_ONCE));
        }

        @Test
        void who_is_not_a_party_is_not_told_that_it_is_there() {
            in(Facts.of(AnOrganisation.allActive(), AnOrganisation.active(STRANGER, OrganisationKind.ACADEMIA)))
                    .given(drafted(SHARING))
                    .when(sign(SomePeople.of(STRANGER, "supervisor", SUPERVISOR)))
                    .expectException(NotVisible.class);
        }

        @Test
        void an_investigator_does_not_sign() {
            aDraft().when(sign(AGENCY_INVESTIGATOR)).expectException(NotPermitted.class);
        }

        @Test
        void a_suspended_party_does_not_sign() {
            in(Facts.of(AnOrganisation.allActive(), AnOrganisation.suspended(AGENCY)))
                    .given(drafted(SHARING))
                    .when(sign(AGENCY_SUPERVISOR))
                    .expectException(Refused.by(ONLY_AN_ACTIVE_ORGANISATION_ACTS));
        }

        private AgreementCommand sign(Mandate mandate) {
            return new AgreementCommand.Sign(by(mandate), ID);
        }
    }

    @Nested
    class SuspendingAndResuming {
        private final AgreementCommand suspend = new AgreementCommand.Suspend(by(CENTRE_SUPERVISOR), ID, "breach");
        private final AgreementCommand resume = new AgreementCommand.Resume(by(CENTRE_SUPERVISOR), ID, "settled");

        @Test
        void the_centre_suspends_it() {
            aDraft().when(suspend).expectEvents(SUSPENDED);
        }

        @Test
        void it_is_not_suspended_twice() {
            aDraft().andGiven(SUSPENDED)
                    .when(suspend)
                    .expectException(Refused.by(A_SUSPENDED_AGREEMENT_IS_NOT_SUSPENDED_AGAIN));
        }

        @Test
        void the_centre_resumes_it() {
            aDraft().andGiven(SUSPENDED).when(resume).expectEvents(new Resumed(ID, "settled"));
        }

        @Test
        void only_a_suspended_one_resumes() {
            aDraft().when(resume).expectException(Refused.by(ONLY_A_SUSPENDED_AGREEMENT_RESUMES));
        }
    }

    @Nested
    class Terminating {
        @Test
        void with_notice_until_today() {
            aDraft().when(terminate(TODAY)).expectEvents(TERMINATED);
        }

        @Test
        void not_for_a_day_that_is_past() {
            aDraft().when(terminate(TODAY.minusDays(1)))
                    .expectException(Refused.by(NOTICE_IS_NOT_GIVEN_FOR_A_PAST_DAY));
        }

        @Test
        void until_the_last_day_of_its_term() {
            aDraft().when(terminate(TO)).expectEvents(new Terminated(ID, "over", TO));
        }

        @Test
        void not_beyond_its_term() {
            aDraft().when(terminate(TO.plusDays(1))).expectException(Refused.by(NOTICE_DOES_NOT_PROLONG_THE_TERM));
        }

        @ParameterizedTest
        @MethodSource("org.jointcase.agreement.AgreementTest#onATerminatedOne")
        void nothing_follows_once_the_notice_has_run_out(AgreementCommand command) {
            aDraft().andGiven(SUSPENDED, new Terminated(ID, "over", TODAY.minusDays(1)))
                    .when(command)
                    .expectException(Refused.by(NOTHING_FOLLOWS_TERMINATION));
        }

        @Test
        void under_notice_it_is_suspended_and_resumed() {
            aDraft().andGiven(TERMINATED)
                    .when(new AgreementCommand.Suspend(by(CENTRE_SUPERVISOR), ID, "breach"))
                    .expectEvents(SUSPENDED);
            aDraft().andGiven(TERMINATED, SUSPENDED)
                    .when(new AgreementCommand.Resume(by(CENTRE_SUPERVISOR), ID, "settled"))
                    .expectEvents(new Resumed(ID, "settled"));
        }

        @Test
        void notice_is_given_once() {
            aDraft().andGiven(TERMINATED)
                    .when(terminate(TODAY))
                    .expectException(Refused.by(NOTHING_FOLLOWS_TERMINATION));
        }
    }

    @Nested
    class InForce {
        @Test
        void on_the_days_of_its_term_both_ends_inclusive() {
            var state = Facts.of(AnAgreement.inForce()).state(ID);

            assertThat(List.of(FROM.minusDays(1), FROM, TO, TO.plusDays(1)))
                    .extracting(state::inForceOn)
                    .containsExactly(false, true, true, false);
        }

        @Test
        void not_before_all_have_signed() {
            assertThat(inForce(drafted(SHARING), signed(CENTRE), signed(AGENCY), signed(POLICE)))
                    .isFalse();
        }

        @Test
        void not_while_it_is_suspended() {
            assertThat(inForce(AnAgreement.inForce(), SUSPENDED)).isFalse();
            assertThat(inForce(AnAgreement.inForce(), SUSPENDED, new Resumed(ID, "settled")))
                    .isTrue();
        }

        @Test
        void until_the_notice_has_run_out() {
            assertThat(inForce(AnAgreement.inForce(), TERMINATED)).isTrue();
            assertThat(inForce(AnAgreement.inForce(), new Terminated(ID, "over", TODAY.minusDays(1))))
                    .isFalse();
        }

        @Test
        void a_clause_is_found_by_its_reference() {
            var state = Facts.of(AnAgreement.inForce()).state(ID);

            assertThat(state.clauseBetween(CENTRE, POLICE, SHARING.ref(), SHARING.subject(), TODAY))
                    .isEqualTo(SHARING);
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> state.clauseBetween(CENTRE, POLICE, "9.9", SHARING.subject(), TODAY))
                    .extracting(RuleBroken::rule)
                    .isEqualTo(DealingRule.NO_SUCH_CLAUSE);
        }

        private boolean inForce(Object... facts) {
            return Facts.of(facts).state(ID).inForceOn(TODAY);
        }
    }

    static List<AgreementCommand> onATerminatedOne() {
        var act = by(CENTRE_SUPERVISOR);
        return List.of(
                new AgreementCommand.Sign(act, ID),
                new AgreementCommand.Suspend(act, ID, "breach"),
                new AgreementCommand.Resume(act, ID, "settled"),
                terminate(TODAY));
    }

    private static AgreementCommand terminate(LocalDate lastDay) {
        return new AgreementCommand.Terminate(by(CENTRE_SUPERVISOR), ID, "over", lastDay);
    }

    private TestExecutor<Agreement> aDraft() {
        return agreement.given(drafted(SHARING));
    }

    private static FixtureConfiguration<Agreement> in(Facts facts) {
        return new AggregateTestFixture<>(Agreement.class).registerInjectableResource(facts);
    }
}
