package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jointcase.api.directory.OrganisationCodes;
import org.jointcase.mandate.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code is an organisation's once there is one, and nobody's for the mere asking. */
class ProposedOrganisationIT {
    private final Program program = Program.shared();
    private final Someone administrator = program.as("ncic.administrator");
    private final String code = "bank-" + UUID.randomUUID().toString().substring(0, 8);
    private final String proposal = """
            {"code": "%s", "name": "Bank", "kind": "PRIVATE_PARTNER", "country": "PH"}""".formatted(code);

    @ParameterizedTest
    @CsvSource({"PH, PHL, country", "Bank, '', name", "'}', ', \"happenedAt\": \"2999-01-01T00:00:00Z\"}', happenedAt"})
    void what_cannot_be_proposed_reserves_no_code_and_is_not_taken_for_one_that_has_it(
            String right, String wrong, String field) {
        var malformed = proposal.replace(right, wrong);
        assertThat(administrator
                        .post("/organisations", malformed)
                        .refused(400, "malformed")
                        .text("detail"))
                .contains(field);
        assertThat(program.bean(OrganisationCodes.class).find(code)).isEmpty();

        administrator.post("/organisations", proposal).granted();
        administrator.post("/organisations", malformed).refused(400, "malformed");
    }

    @Test
    void who_may_not_propose_reserves_no_code() {
        new Tokens(program)
                .of("agency.administrator", Role.ADMINISTRATOR)
                .post("/organisations", proposal)
                .refused(403, "not-permitted");
        assertThat(program.bean(OrganisationCodes.class).find(code)).isEmpty();
    }

    @Test
    void the_code_of_another_organisation_is_taken() {
        administrator.post("/organisations", proposal).granted();
        administrator.post("/organisations", proposal).refused(409, "code-taken");
    }
}
