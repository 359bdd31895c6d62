package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.transparency.verify.SomeLog.caseId;
import static org.jointcase.transparency.verify.Verifying.LOG_ALONE;
import static org.jointcase.transparency.verify.Verifying.WITH_WITNESS;
import static org.jointcase.transparency.verify.Verifying.WITNESS;
import static org.jointcase.transparency.verify.Verifying.fails;
import static org.jointcase.transparency.verify.Verifying.holds;
import static org.jointcase.transparency.verify.Verifying.verify;
import static org.jointcase.transparency.verify.Verifying.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.bundle.BundleKey;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.bundle.Scope;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BundleVerifierTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SomeLog LOG = SomeLog.of(40);

    @Test
    void a_whole_log_of_any_size_holds() {
        for (int size = 1; size <= 40; size++) {
            holds(SomeLog.of(size).whole(), LOG_ALONE);
        }
    }

    @Test
    void every_range_of_a_log_holds() {
        var log = SomeLog.of(11);
        for (int first = 1; first <= 11; first++) {
            for (int last = first; last <= 11; last++) {
                holds(log.range(first, last), LOG_ALONE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Contents.class)
    void every_case_holds_sealed_open_and_with_its_evidence(Contents contents) {
        for (int which = 0; which < 3; which++) {
            holds(LOG.ofCase(caseId(which), contents), LOG_ALONE);
        }
    }

    @Test
    void a_case_s_bundle_tells_of_no_other_case() {
        var bundle = new String(Zip.contents(LOG.ofCase(caseId(1), Contents.EVIDENCE)), ISO_8859_1);
        assertThat(bundle).contains(caseId(1).toString());
        assertThat(bundle).doesNotContain(caseId(0).toString(), caseId(2).toString());
    }

    @Test
    void many_batches_hold_and_the_first_failure_is_the_first() {
        var log = SomeLog.of(3_000);
        holds(log.whole(), LOG_ALONE);
        var signed = log.signed();
        log.entries.set(2_800, log.entries.get(2_801));
        Tampering.payload(log, 1_000);
        Tampering.envelope(log, 1_100);
        fails(log.whole(signed), LOG_ALONE, 1_000, "the payload was changed");
    }

    @Test
    void what_the_auditor_kept_has_to_be_gone_on_from() {
        for (int size = 1; size <= 40; size++) {
            holds(LOG.whole(), with(LOG.signed(size)));
            holds(LOG.range(5, 17, size), with(LOG.signed(size)));
            holds(LOG.ofCase(caseId(0), Contents.SEALED, size), with(LOG.signed(size)));
        }
        holds(LOG.range(5, 17), with(LOG.signed(4)));
        holds(LOG.range(5, 17), with(LOG.signed(17)));
        fails(LOG.range(5, 17), with(LOG.signed(18)), 0, "export it with previous=18");
        fails(LOG.ofCase(caseId(0), Contents.SEALED), with(LOG.signed(3)), 0, "export it with previous=3");
        fails(LOG.whole(), with(SomeLog.of(41).signed()), 0, "the log had 41 entries");
        var forged = ALog.forged(12);
        fails(LOG.whole(), with(forged), 0, "do not make the root of the auditor's head");
        fails(LOG.range(20, 40, 12), with(forged), 0, "two histories");
        fails(LOG.ofCase(caseId(0), Contents.SEALED, 12), with(forged), 0, "two histories");
        fails(LOG.whole(), with(LOG.signed(12), forged), 0, "have different roots for the size 12");
        var another = SigningKey.generate(ALog.ORIGIN, SignatureType.ED25519);
        fails(
                LOG.whole(),
                with(new Checkpoint(ALog.ORIGIN, 12, LOG.tree(12).root()).sign(List.of(another), SomeLog.NOON)),
                0,
                "the auditor's head: the note is signed by none of the keys");
    }

    @Test
    void an_entry_that_the_auditor_kept_has_to_be_there() {
        var own = LOG.proved(caseId(1)).getLast().envelope();
        holds(LOG.whole(), with(own));
        holds(LOG.ofCase(caseId(1), Contents.SEALED), with(own));
        fails(LOG.range(1, 30), with(own), 38, "leaves out the entry of the receipt");
        fails(LOG.ofCase(caseId(0), Contents.SEALED), with(own), 38, "not of the bundle's case");
        var other = SomeLog.of(37);
        other.happen(caseId(1), true);
        fails(LOG.whole(), with(other.entries.getLast().envelope()), 38, "not that of the receipt");
    }

    @Test
    void witnesses_that_are_asked_for_have_to_have_cosigned() {
        holds(LOG.whole(LOG.signed(WITNESS)), WITH_WITNESS);
        fails(LOG.whole(), WITH_WITNESS, 0, "witnesses that cosigned the checkpoint: 0, needed: 1");
        assertThat(verify(LOG.whole(LOG.signed(WITNESS)), WITH_WITNESS).text())
                .contains("The witness witness.example/w1 cosigned it at 2026-11-23T12:00:00Z.")
                .doesNotContain("--witness-key");
    }

    @Test
    void the_report_says_what_is_not_shown() {
        assertThat(verify(LOG.whole(), LOG_ALONE).text())
                .contains("EVERYTHING HOLDS", "a tail that was left out", "rewritten from its beginning", "--previous");
        assertThat(verify(LOG.ofCase(caseId(0), Contents.OPEN), LOG_ALONE).text())
                .contains("Entries of the case after these", "2 are recorded, none is in the bundle");
        assertThat(verify(LOG.range(2, 3), LOG_ALONE).text()).contains("outside of this range");
    }

    @Test
    void of_what_comes_after_the_last_checkpoint_that_was_kept_nothing_is_said() {
        var after = "That entries after position 12 were not rewritten by whoever has the log's signing key";
        for (var bundle : List.of(
                LOG.whole(),
                LOG.range(5, 17, 7),
                LOG.range(20, 40, 7, 12),
                LOG.ofCase(caseId(0), Contents.OPEN, 7, 12))) {
            assertThat(verify(bundle, with(LOG.signed(12), LOG.signed(7))).text())
                    .contains("EVERYTHING HOLDS", after, "up to position 12 are those", "up to position 7 are those")
                    .doesNotContain("rewritten from its beginning");
        }
        assertThat(verify(LOG.whole(LOG.signed(WITNESS)), WITH_WITNESS).text()).doesNotContain("rewritten");
    }

    @Test
    void a_checkpoint_of_no_entries_shows_nothing() {
        assertThat(verify(LOG.whole(), with(LOG.signed(0))).text())
                .contains("EVERYTHING HOLDS", "Anything by the auditor's head", "rewritten from its beginning")
                .doesNotContain("position 0");
        fails(LOG.whole(), with(ALog.forged(0)), 0, "two histories");
    }

    @Test
    void the_report_is_json_too() {
        var log = SomeLog.of(9);
        var json = JSON.readTree(verify(log.whole(), LOG_ALONE).json());
        assertThat(json.path("holds").asBoolean()).isTrue();
        assertThat(json.path("bundle").path("entries").asLong()).isEqualTo(9);
        assertThat(json.path("notShown")).isNotEmpty();
        var signed = log.signed();
        Tampering.payload(log, 4);
        json = JSON.readTree(verify(log.whole(signed), LOG_ALONE).json());
        assertThat(json.path("holds").asBoolean()).isFalse();
        assertThat(json.path("failure").path("position").asLong()).isEqualTo(4);
        assertThat(json.path("failure").path("event").asString()).isEqualTo("00000000-0000-0002-0000-000000000004");
        assertThat(JSON.readTree(verify(new byte[0], LOG_ALONE).json())
                        .path("bundle")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_key_that_opens_nothing_or_something_else_is_named() {
        var id = caseId(0);
        fails(LOG.opened(id, SomeLog.key(caseId(1))), LOG_ALONE, 0, "a key that none of its payloads is under");
        var wrong = new BundleKey(SomeLog.key(id).id(), new byte[32]);
        fails(LOG.opened(id, wrong), LOG_ALONE, 1, "key check");
        fails(LOG.opened(id, SomeLog.key(id), SomeLog.key(id)), LOG_ALONE, 0, "a key twice");
        holds(LOG.opened(id), LOG_ALONE);
        assertThat(verify(LOG.opened(id), LOG_ALONE).text()).contains("What 14 entries say");
    }

    @Test
    void evidence_has_to_be_there_once_as_it_was_recorded() {
        var id = caseId(0);
        assertThat(verify(LOG.ofCase(id, Contents.EVIDENCE), LOG_ALONE).text()).contains("2 files of evidence have");
        var exhibit = LOG.exhibits(id).getFirst();
        var files = Map.copyOf(LOG.files);
        fails(LOG.withFiles(id, Map.of()), LOG_ALONE, 7, "is not in the bundle");
        var flipped = SomeLog.with(files, exhibit, "evidence 6".getBytes(ISO_8859_1));
        fails(LOG.withFiles(id, flipped), LOG_ALONE, 7, "has other bytes than were recorded");
        fails(LOG.withFiles(id, SomeLog.with(files, exhibit, null)), LOG_ALONE, 7, "missing or damaged in the vault");
        var foreign = LOG.exhibits(caseId(1)).getFirst();
        fails(LOG.withFiles(id, Map.of(foreign, files.get(foreign))), LOG_ALONE, 0, "a file that no entry of it names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "sha256", "sha512"})
    void evidence_has_to_be_as_each_number_of_its_record_says(String number) {
        byte[] file = "evidence".getBytes(ISO_8859_1);
        var said = SomeLog.contentOf(file);
        var changed = said.replaceFirst("(\"" + number + "\": \"?)[0-9a-f]", "$1" + "6");
        assertThat(changed).isNotEqualTo(said);
        var log = new SomeLog();
        log.collect(caseId(0), caseId(9), file, changed);
        fails(log.ofCase(caseId(0), Contents.EVIDENCE), LOG_ALONE, 1, "has other bytes than were recorded");
    }

    @Test
    void a_bundle_says_of_itself_no_more_than_it_is() {
        var entries = LOG.entries;
        fails(
                LOG.bundle(new Scope.Whole(), LOG.signed(30), entries, Contents.SEALED, List.of()),
                LOG_ALONE,
                0,
                "has 40 entries, and its checkpoint is over 30");
        var members = new ArrayList<>(Zip.members(LOG.range(2, 40)));
        var header = new String(members.getFirst().content(), ISO_8859_1).replace("entries 39", "entries 40");
        members.set(0, new Zip.Member("bundle", header.getBytes(ISO_8859_1)));
        fails(Zip.of(members), LOG_ALONE, 0, "ends after its checkpoint");
        var other = SomeLog.of(2);
        other.happen(caseId(0), false);
        members = new ArrayList<>(Zip.members(other.range(2, 2)));
        members.set(
                2,
                new Zip.Member("frontier", Zip.members(other.range(3, 3)).get(2).content()));
        fails(Zip.of(members), LOG_ALONE, 0, "frontier is not that before its first entry");
    }
}
