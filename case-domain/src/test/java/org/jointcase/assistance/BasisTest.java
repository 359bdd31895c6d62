package org.jointcase.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jointcase.assistance.AssistanceKind.PRESERVATION;
import static org.jointcase.assistance.AssistanceKind.TRAFFIC_DATA_DISCLOSURE;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_DOES_NOT_REST_ON_SUCH_A_BASIS;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION;
import static org.jointcase.assistance.AssistanceRequestRule.THIS_KIND_RESTS_ON_ANOTHER_ARTICLE;
import static org.jointcase.organisation.OrganisationKind.FOREIGN_AUTHORITY;
import static org.jointcase.organisation.OrganisationKind.LAW_ENFORCEMENT;
import static org.jointcase.organisation.OrganisationKind.PRIVATE_PARTNER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointcase.agreement.AgreementId;
import org.jointcase.organisation.OrganisationKind;
import org.jointcase.rule.Rule;
import org.jointcase.rule.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasisTest {
    private static final Basis CLAUSE = new Basis(null, new ClauseBasis(new AgreementId(new UUID(0, 1)), "5.1"));
    private static final Basis NATIONAL_LAW = new Basis(new LegalBasis("RA10175", "13"), null);

    private static final List<OrganisationKind> PUBLIC = List.of(
            OrganisationKind.NATIONAL_CENTRE,
            OrganisationKind.GOVERNMENT_AGENCY,
            OrganisationKind.LAW_ENFORCEMENT,
            OrganisationKind.PROSECUTION,
            OrganisationKind.CENTRAL_AUTHORITY);

    /** The table: C a clause, N national law, and the articles of the Convention. */
    @ParameterizedTest
    @CsvSource({
        "PRESERVATION,              PUBLIC,            C N 16",
        "TRAFFIC_DATA_DISCLOSURE,   PUBLIC,            C N 17",
        "STORED_DATA_ACCESS,        PUBLIC,            C N 18 19",
        "REALTIME_TRAFFIC,          PUBLIC,            C N 20",
        "CONTENT_INTERCEPTION,      PUBLIC,            C N 21",
        "MALWARE_ANALYSIS,          PUBLIC,            C N",
        "FORENSIC_EXAMINATION,      PUBLIC,            C N",
        "INFRASTRUCTURE_ATTRIBUTION,PUBLIC,            C N",
        "TAKEDOWN,                  PUBLIC,            C N",
        "INCIDENT_RESPONSE,         PUBLIC,            C N",
        "EXPERT_OPINION,            PUBLIC,            C N",
        "TECHNICAL_ADVICE,          PUBLIC,            C N",
        "PRESERVATION,              FOREIGN_AUTHORITY, 29",
        "TRAFFIC_DATA_DISCLOSURE,   FOREIGN_AUTHORITY, 30",
        "STORED_DATA_ACCESS,        FOREIGN_AUTHORITY, 31",
        "REALTIME_TRAFFIC,          FOREIGN_AUTHORITY, 33",
        "CONTENT_INTERCEPTION,      FOREIGN_AUTHORITY, 34",
        "MALWARE_ANALYSIS,          FOREIGN_AUTHORITY, C",
        "FORENSIC_EXAMINATION,      FOREIGN_AUTHORITY, C",
        "INFRASTRUCTURE_ATTRIBUTION,FOREIGN_AUTHORITY, C",
        "TAKEDOWN,                  FOREIGN_AUTHORITY, C",
        "INCIDENT_RESPONSE,         FOREIGN_AUTHORITY, C",
        "EXPERT_OPINION,            FOREIGN_AUTHORITY, C",
        "TECHNICAL_ADVICE,          FOREIGN_AUTHORITY, C",
        "PRESERVATION,              PRIVATE_PARTNER,   C",
        "TRAFFIC_DATA_DISCLOSURE,   PRIVATE_PARTNER,   -",
        "STORED_DATA_ACCESS,        PRIVATE_PARTNER,   -",
        "REALTIME_TRAFFIC,          PRIVATE_PARTNER,   -",
        "CONTENT_INTERCEPTION,      PRIVATE_PARTNER,   -",
        "MALWARE_ANALYSIS,          PRIVATE_PARTNER,   C N",
        "FORENSIC_EXAMINATION,      PRIVATE_PARTNER,   C N",
        "INFRASTRUCTURE_ATTRIBUTION,PRIVATE_PARTNER,   C N",
        "TAKEDOWN,                  PRIVATE_PARTNER,   C N",
        "INCIDENT_RESPONSE,         PRIVATE_PARTNER,   C N",
        "EXPERT_OPINION,            PRIVATE_PARTNER,   C N",
        "TECHNICAL_ADVICE,          PRIVATE_PARTNER,   C N",
        "PRESERVATION,              ACADEMIA,          -",
        "TRAFFIC_DATA_DISCLOSURE,   ACADEMIA,          -",
        "STORED_DATA_ACCESS,        ACADEMIA,          -",
        "REALTIME_TRAFFIC,          ACADEMIA,          -",
        "CONTENT_INTERCEPTION,      ACADEMIA,          -",
        "MALWARE_ANALYSIS,          ACADEMIA,          C N",
        "FORENSIC_EXAMINATION,      ACADEMIA,          C N",
        "INFRASTRUCTURE_ATTRIBUTION,ACADEMIA,          C N",
        "TAKEDOWN,                  ACADEMIA,          C N",
        "INCIDENT_RESPONSE,         ACADEMIA,          C N",
        "EXPERT_OPINION,            ACADEMIA,          C N",
        "TECHNICAL_ADVICE,          ACADEMIA,          C N"
    })
    void a_request_rests_on_exactly_these(AssistanceKind kind, String asked, String expected) {
        for (var organisation : asked.equals("PUBLIC") ? PUBLIC : List.of(OrganisationKind.valueOf(asked))) {
            var suiting = new ArrayList<String>();
            if (suits(CLAUSE, kind, organisation)) {
                suiting.add("C");
            }
            if (suits(NATIONAL_LAW, kind, organisation)) {
                suiting.add("N");
            }
            IntStream.rangeClosed(1, 48)
                    .mapToObj(Integer::toString)
                    .filter(article -> suits(convention(article), kind, organisation))
                    .forEach(suiting::add);
            assertThat(suiting.isEmpty() ? "-" : String.join(" ", suiting)).isEqualTo(expected);
        }
    }

    @Test
    void the_rule_says_what_is_wrong() {
        assertThat(refusal(convention("17"), TRAFFIC_DATA_DISCLOSURE, PRIVATE_PARTNER))
                .isEqualTo(THIS_KIND_IS_NOT_ASKED_OF_SUCH_AN_ORGANISATION);
        assertThat(refusal(convention("16"), PRESERVATION, PRIVATE_PARTNER))
                .isEqualTo(THIS_KIND_DOES_NOT_REST_ON_SUCH_A_BASIS);
        assertThat(refusal(convention("16"), PRESERVATION, FOREIGN_AUTHORITY))
                .isEqualTo(THIS_KIND_RESTS_ON_ANOTHER_ARTICLE);
        assertThat(refusal(convention("29"), PRESERVATION, LAW_ENFORCEMENT))
                .isEqualTo(THIS_KIND_RESTS_ON_ANOTHER_ARTICLE);
    }

    @ParameterizedTest
    @EnumSource
    void no_kind_of_organisation_is_forgotten(OrganisationKind asked) {
        assertThat(suits(CLAUSE, AssistanceKind.TECHNICAL_ADVICE, asked)).isTrue();
    }

    private static Basis convention(String article) {
        return new Basis(new LegalBasis(LegalBasis.BUDAPEST_CONVENTION, article), null);
    }

    private static boolean suits(Basis basis, AssistanceKind kind, OrganisationKind asked) {
        return catchThrowable(() -> basis.mustSuit(kind, asked)) == null;
    }

    private static Rule refusal(Basis basis, AssistanceKind kind, OrganisationKind asked) {
        return ((RuleBroken) catchThrowable(() -> basis.mustSuit(kind, asked))).rule();
    }
}
