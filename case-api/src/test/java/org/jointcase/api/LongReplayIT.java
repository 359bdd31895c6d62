package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.casefile.CaseReplay;
import org.jointcase.projections.casefile.Moment;
import org.junit.jupiter.api.Test;

/** A case of so many entries that they are read in two batches, in a program of its own. */
class LongReplayIT {
    private static final int BATCH = 1_000;

    @Test
    void what_happens_while_somebody_reads_is_not_in_it() {
        try (var program = Program.start()) {
            var joint = JointCase.shared(program);
            var lead = program.as("agency.investigator");
            IntStream.range(0, BATCH)
                    .parallel()
                    .forEach(number -> lead.post(joint.route("/notes"), "{\"text\": \"Seen\"}")
                            .granted());
            long last = program.bean(LedgerReader.class).lastPosition(Log.CASE);
            var auditor = program.as("ncic.auditor");
            auditor.get(joint.route("?position=" + last)).granted();
            var mandate = new Mandate(
                    new PersonId(UUID.fromString(auditor.me("personId"))),
                    new OrganisationId(UUID.fromString(auditor.me("organisationId"))),
                    true,
                    Set.of(Role.AUDITOR));
            var read = new ArrayList<Long>();

            var seen = program.bean(CaseReplay.class)
                    .replay(mandate, UUID.fromString(joint.id()), Moment.BEGINNING, Moment.NOW, false, step -> {
                        if (read.isEmpty()) {
                            joint.admit("partner");
                        }
                        read.add(step.entry() == null ? 0 : step.entry().position());
                    });

            assertThat(seen).isTrue();
            assertThat(read).hasSizeGreaterThan(BATCH).allMatch(position -> position <= last);
        }
    }
}
