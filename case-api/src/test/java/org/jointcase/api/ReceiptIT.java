package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.transparency.Entry;
import org.jointcase.transparency.MerkleTree;
import org.jointcase.transparency.note.TlogProof;
import org.junit.jupiter.api.Test;

/** What somebody keeps of what he did: the entry, and its proof, checked with the log's key and nothing else. */
class ReceiptIT {
    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);
    private final Someone investigator = program.as("agency.investigator");

    @Test
    void what_an_investigator_did_he_can_prove_offline() throws Exception {
        var position = noted(investigator);

        var kept = proof(position).granted();
        var entry = investigator.get("/receipts/" + position).granted();

        assertThat(Entry.parse(entry.bytes()).position()).isEqualTo(position);
        assertThat(Entry.parse(entry.bytes()).actor()).isEqualTo(UUID.fromString(investigator.me("personId")));
        var proof = TlogProof.parse(kept.bytes());
        var policy = new AnAuditor(program).trust(Log.CASE).policy();
        assertThat(proof.check(MerkleTree.leaf(entry.bytes()), policy).size()).isGreaterThanOrEqualTo(position);
        assertThat(proof.index()).isEqualTo(position - 1);
        assertThat(entry.header("Content-Disposition")).contains(position + ".entry");
        assertThat(entry.header("Cache-Control")).contains("no-store");
        assertThat(kept.header("Cache-Control")).contains("no-store");
    }

    @Test
    void an_entry_is_shown_to_who_wrote_it_or_sees_it_and_is_written_down() {
        var position = noted(investigator);
        var before = program.bean(LedgerReader.class).lastPosition(Log.ACCESS);

        Eventually.holds(
                "the supervisor sees it",
                () -> program.as("agency.supervisor")
                                .get("/receipts/" + position)
                                .status()
                        == 200);
        program.as("police.investigator").get("/receipts/" + position).refused(404, "not-found");

        assertThat(program.bean(LedgerReader.class).lastPosition(Log.ACCESS)).isGreaterThanOrEqualTo(before + 2);
    }

    @Test
    void what_is_no_position_has_neither_receipt_nor_proof() {
        var wroteTheFirst = program.as("ncic.administrator");
        wroteTheFirst.get("/receipts/1").granted();
        long beyond = program.bean(LedgerReader.class).lastPosition(Log.CASE) + 1_000;

        for (long position : new long[] {0, -1, Long.MIN_VALUE, beyond, Long.MAX_VALUE}) {
            wroteTheFirst.get("/receipts/" + position).refused(404, "not-found");
            proof(position).refused(404, "not-found");
        }
        for (var word : List.of("x", "1.5", "9223372036854775808")) {
            wroteTheFirst.get("/receipts/" + word).refused(400, "malformed");
        }
    }

    @Test
    void who_left_a_case_may_still_have_what_he_wrote_in_it() {
        var member = program.as("police.investigator");
        var position = noted(member);
        var removal = joint.route("/members/" + member.me("personId") + "/removal");
        program.as("police.supervisor")
                .post(removal, joint.version(), "{\"reason\": \"Leaves\"}")
                .granted();
        member.get(joint.route("?position=" + Long.MAX_VALUE)).refused(404, "not-found");

        var entry = member.get("/receipts/" + position).granted();

        assertThat(Entry.parse(entry.bytes()).position()).isEqualTo(position);
    }

    @Test
    void what_would_prove_nothing_is_not_given_out() {
        var position = noted(investigator);
        proof(position).granted();
        var log = TamperedLog.of(program);
        var leaf = "update ledger.case_entry set leaf = sha256('\\x%s' || envelope) where position = " + position;

        log.change(leaf.formatted("01"));
        try {
            proof(position).refused(500, "internal");
        } finally {
            log.change(leaf.formatted("00"));
        }
        proof(position).granted();
    }

    private long noted(Someone who) {
        return who.post(joint.route("/notes"), "{\"text\": \"As it was seen.\"}")
                .granted()
                .number("position");
    }

    private Answer proof(long position) {
        return investigator.get("/audit/entries/" + position + "/proof");
    }
}
