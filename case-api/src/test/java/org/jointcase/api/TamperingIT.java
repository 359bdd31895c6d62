package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.api.AnAuditor.verify;
import static org.jointcase.ledger.entry.Log.CASE;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jointcase.embedded.Home;
import org.jointcase.ledger.signer.SignerDirectory;
import org.jointcase.ledger.signer.SignerDirectory.Known;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.Note;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.jointcase.transparency.verify.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who can do everything with database and files changes what is recorded; the auditor finds it, offline, in what the
 * program gives out to him then. Prints a table.
 */
class TamperingIT {
    private static final Program PROGRAM = Program.start();
    private static final AnAuditor AUDITOR = new AnAuditor(PROGRAM);
    private static final TamperedLog LOG = TamperedLog.of(PROGRAM);
    private static final SigningKey WITNESS = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);
    private static final List<String> TABLE = new ArrayList<>();

    private static final JointCase JOINT = JointCase.shared(PROGRAM);
    private static final CaseWork WORK = new CaseWork(PROGRAM, JOINT, "As it happened");
    private static final String EXHIBIT = WORK.exhibit("agency.investigator", "AMBER");
    private static final Note EARLIER = AUDITOR.signed(CASE);
    private static final Note LATEST;

    static {
        LOG.save("earlier");
        // Deleted later: a file whose entry is deleted would be swept, which is another story.
        WORK.note("agency.investigator");
        WORK.note("agency.exhibits");
        WORK.note("police.investigator");
        LATEST = AUDITOR.signed(CASE);
        var line = WITNESS.sign(LATEST.text(), Instant.EPOCH).line();
        LOG.change("insert into ledger.case_cosignature (size, witness, line) values (" + size(LATEST) + ", 'w1', '"
                + line + "')");
        LOG.save("latest");
    }

    @AfterEach
    void restore() {
        LOG.restore("latest");
    }

    @AfterAll
    static void printTable() {
        System.out.println(String.join("\n", TABLE));
        PROGRAM.close();
    }

    @Test
    void nothing_is_found_where_nothing_was_changed() {
        for (var trust : List.of(alone(), with(EARLIER), with(LATEST), AUDITOR.trust(CASE, WITNESS.verifier()))) {
            passes("nothing", "", trust);
            passes("nothing, in a case", ofCase("&previous=" + size(EARLIER)), trust);
        }
        passes("nothing, with evidence", ofCase("&contents=evidence"), alone());
    }

    @Test
    void a_changed_payload() {
        LOG.change("update ledger.case_entry set payload = set_byte(payload, 70, get_byte(payload, 70) # 1)"
                + " where position = 5");
        fails("a payload changed", "", alone(), "position 5, event");
    }

    @Test
    void changed_metadata() {
        var changed = "convert_to(replace(convert_from(envelope, 'UTF8'), 'actor 0', 'actor 1'), 'UTF8')";
        LOG.change("update ledger.case_entry set envelope = " + changed + " where position = 6");
        fails("metadata changed", "", alone(), "position 6, event");
        LOG.change("update ledger.case_entry set leaf = sha256('\\x00'::bytea || envelope) where position = 6");
        fails("metadata changed, and the leaf with it", "", alone(), "changed");
    }

    @Test
    void deleted_entries() {
        LOG.change("delete from ledger.case_entry where position > " + (size(LATEST) - 3));
        fails("the last 3 entries deleted", "", alone(), "position " + (size(LATEST) - 2) + ": the entries from here");
        LOG.restore("latest");
        LOG.change("delete from ledger.case_entry where position = 8");
        fails("an entry deleted", "", alone(), "position 8, event");
    }

    @Test
    void swapped_and_inserted_entries() {
        LOG.change("""
            update ledger.case_entry as one
            set envelope = other.envelope, payload = other.payload, leaf = other.leaf
            from ledger.case_entry as other
            where (one.position, other.position) in ((7, 8), (8, 7))\
            """);
        fails("two entries swapped", "", alone(), "position 7, event");
        LOG.restore("latest");
        LOG.change(
                "update ledger.case_entry set position = position + 100000 where position > 5",
                "update ledger.case_entry set position = position - 99999 where position > 5",
                """
                insert into ledger.case_entry
                select 6, slot, case_id, case_sequence + 100000, aggregate_id, sequence + 100000, gen_random_uuid(),
                    recorded, leaf, envelope, payload
                from ledger.case_entry where position = 5\
                """);
        fails("an entry inserted", "", alone(), "position 6, event");
    }

    @Test
    void the_whole_log_rewritten_and_signed_with_its_own_key() {
        LOG.rewrite(3, origin(), key());
        passes("log and head rewritten, signed again: without more", "", alone());
        fails("the same, with an earlier checkpoint", "", with(EARLIER), "his checkpoint");
        fails("the same, with the latest checkpoint", "", with(LATEST), "his checkpoint");
        fails("the same, with a witness", "", AUDITOR.trust(CASE, WITNESS.verifier()), "cosigned the checkpoint: 0");
    }

    @Test
    void a_database_rolled_back_to_a_backup() {
        LOG.restore("earlier");
        passes("database rolled back to a backup: without more", "", alone());
        fails("the same, with a later checkpoint", "", with(LATEST), "the tail is left out, or the log was set back");
    }

    @Test
    void deleted_checkpoints() {
        LOG.change("delete from ledger.case_checkpoint where size > " + size(EARLIER));
        for (var query : List.of("", "?from=2", ofCase(""))) {
            passes("the latest checkpoints deleted: without more" + query, query, alone());
        }
        fails("the same, with a later checkpoint", "", with(LATEST), "the tail is left out, or the log was set back");
        LOG.change("delete from ledger.case_checkpoint");
        AUDITOR.export("").refused(409, "not-signed-yet");
        TABLE.add(row("all checkpoints deleted", "nothing is given out: not-signed-yet"));
    }

    @Test
    void a_byte_flipped_in_a_file_of_evidence() throws IOException {
        var name = EXHIBIT.substring(EXHIBIT.length() - 2) + "/" + EXHIBIT;
        var file = PROGRAM.bean(Home.class).path().resolve("evidence/files/" + name);
        byte[] stored = Files.readAllBytes(file);
        byte[] flipped = stored.clone();
        flipped[flipped.length - 20] ^= 1;
        Files.write(file, flipped);
        try {
            fails(
                    "a byte flipped in a file of evidence",
                    ofCase("&contents=evidence"),
                    alone(),
                    "the exhibit " + EXHIBIT + " was missing or damaged in the vault");
        } finally {
            Files.write(file, stored);
        }
    }

    @Test
    void a_byte_flipped_in_a_file_of_a_bundle() {
        byte[] bundle = AUDITOR.export(ofCase("&contents=evidence")).granted().bytes();
        found(
                "a byte flipped in a file of a bundle",
                verifyFailing(Withheld.flipped(bundle, "files/" + EXHIBIT), alone()),
                "the exhibit " + EXHIBIT + " has other bytes");
    }

    @Test
    void a_replaced_signing_key() {
        LOG.replaceKey(Checkpoint.parse(LATEST.text()), SigningKey.generate(origin(), SignatureType.ED25519));
        fails("the signing key replaced", "", alone(), "signed by none of the keys that are known");
    }

    @Test
    void an_entry_withheld_from_a_case() {
        byte[] bundle = AUDITOR.export(ofCase("")).granted().bytes();
        var envelopes = Withheld.envelopes(bundle);
        int last = envelopes.size() - 1;
        found(
                "an entry withheld from a case, inside",
                verifyFailing(Withheld.from(bundle, 4), alone()),
                "case's entry 5");
        byte[] shorter = Withheld.from(bundle, last);
        assertThat(verify(shorter, alone()).firstFailure()).isEmpty();
        TABLE.add(row("an entry withheld from a case, at the tail: without more", "NOT FOUND"));
        var receipt = AUDITOR.trust(CASE, envelopes.get(last));
        found("the same, with a later entry of the case", verifyFailing(shorter, receipt), "leaves out the entry");
    }

    private static void passes(String what, String query, Trust trust) {
        byte[] bundle = AUDITOR.export(query).granted().bytes();
        assertThat(verify(bundle, trust).firstFailure()).as(what).isEmpty();
        TABLE.add(row(what, "NOT FOUND"));
    }

    private static void fails(String what, String query, Trust trust, String said) {
        found(what, verifyFailing(AUDITOR.export(query).granted().bytes(), trust), said);
    }

    private static String verifyFailing(byte[] bundle, Trust trust) {
        return verify(bundle, trust).firstFailure();
    }

    private static void found(String what, String failure, String said) {
        assertThat(failure).as(what).contains(said);
        TABLE.add(row(what, failure));
    }

    private static String row(String what, String found) {
        return "%-62s | %s".formatted(what, found);
    }

    private static Trust alone() {
        return AUDITOR.trust(CASE);
    }

    private static Trust with(Note kept) {
        return AUDITOR.trust(CASE, kept);
    }

    private static String ofCase(String more) {
        return "?investigation=" + JOINT.id() + more;
    }

    private static long size(Note note) {
        return Checkpoint.parse(note.text()).size();
    }

    private static String origin() {
        return Checkpoint.parse(LATEST.text()).origin();
    }

    private static SigningKey key() {
        return PROGRAM.bean(SignerDirectory.class)
                .keys(CASE, origin(), () -> Known.BEGUN, false)
                .signing()
                .getFirst();
    }
}
