package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.transparency.verify.SomeLog.caseId;
import static org.jointcase.transparency.verify.Verifying.LOG_ALONE;
import static org.jointcase.transparency.verify.Verifying.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointcase.transparency.Flips;
import org.jointcase.transparency.bundle.Contents;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no bundle, not all of one, or none of this log is said in a line. */
class BadBundleTest {
    private static final byte[] BUNDLE = SomeLog.of(3).whole();
    private static final byte[] OPEN = SomeLog.of(7).ofCase(caseId(0), Contents.EVIDENCE, 3);

    @Test
    void a_bundle_cut_off_anywhere_is_refused() {
        for (int length = 0; length < OPEN.length; length++) {
            assertThat(said(Arrays.copyOf(OPEN, length)))
                    .as("cut to %d", length)
                    .contains("the bundle");
        }
    }

    @Test
    void what_is_no_zip_is_said_to_be_none() {
        assertThat(said("{\"status\": 403}".getBytes(US_ASCII))).contains("the bundle is no zip");
    }

    @Test
    void a_bit_changed_anywhere_in_the_file_is_refused_or_changes_nothing_that_is_read() {
        byte[] bundle = SomeLog.of(1).whole();
        String good = verify(bundle, LOG_ALONE).text();
        Flips.of(bundle).forEach(flipped -> {
            var report = verify(flipped, LOG_ALONE);
            if (report.holds()) {
                assertThat(report.text()).isEqualTo(good);
            } else {
                assertThat(report.firstFailure()).isNotBlank().doesNotContain("\n");
            }
        });
    }

    @Test
    void members_that_are_unknown_doubled_missing_or_out_of_order_are_named() {
        var members = Zip.members(OPEN);
        assertThat(members)
                .extracting(Zip.Member::name)
                .startsWith("bundle", "checkpoint", "keys", "earlier/3", "entries");
        for (int i = 0; i < members.size(); i++) {
            var name = members.get(i).name();
            var missing = new ArrayList<>(members);
            missing.remove(i);
            assertThat(said(Zip.of(missing))).contains(name.startsWith("files/") ? "is not in the bundle" : name);
            var unknown = new ArrayList<>(members);
            unknown.add(i, new Zip.Member("note\u0007.txt", new byte[0]));
            assertThat(said(Zip.of(unknown))).contains("note?.txt");
            if (i > 0) {
                var swapped = new ArrayList<>(members);
                Collections.swap(swapped, i, i - 1);
                assertThat(said(Zip.of(swapped))).contains(" where ");
            }
        }
        var doubled = new ArrayList<>(members);
        doubled.add(new Zip.Member("files/" + caseId(2), new byte[0]));
        assertThat(said(Zip.of(doubled))).contains("no entry of it names");
        var file = members.getLast().name();
        var again = file.substring(0, file.length() - 1) + "x";
        doubled.set(doubled.size() - 1, new Zip.Member(again, new byte[0]));
        var renamed = new String(Zip.of(doubled), ISO_8859_1).replace(again, file);
        assertThat(said(renamed.getBytes(ISO_8859_1))).contains("is in the bundle twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        entries 3            | entries 03           | without leading zeros
        entries 3            | entries 0            | at least one entry
        entries 3            | entries 4            | has 4 entries, and its checkpoint is over 3
        entries 3            | entries 2            | goes on where it has to end
        scope whole          | scope part           | whole, range or case
        scope whole          | scope range          | lacks its number
        scope whole          | scope range 0        | position 1 or later
        scope whole          | scope case 1-1-1-1-1 | written otherwise
        contents sealed      | contents read        | sealed, open or evidence
        bundle/v1            | bundle/v2            | jointcase-bundle/v1
        origin log           | origin  log          | its checkpoint is of log.example/case
        scope whole          | scop whole           | lacks the line scope
        """)
    void a_header_that_is_none_is_refused(String good, String bad, String what) {
        assertThat(said(changed(0, text -> text.replace(good, bad)))).contains(what);
    }

    @Test
    void a_header_s_earlier_trees_ascend() {
        for (String lines :
                List.of("earlier 0 %s\n", "earlier 2 %1$s\nearlier 2 %1$s\n", "earlier 01 %s\n", "earlier 1\n")) {
            var hash = "ab".repeat(32);
            assertThat(said(changed(0, text -> text + lines.formatted(hash)))).contains("the bundle's member bundle: ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LF3LF      | LF03LF        | size is not a number without leading zeros
        LF3LF      | LF4LF         | the signature of
        LFLF\u2014 | LF\u2014      | no empty line
        \u2014 log | \u2014 blog   | signed by none of the keys
        \u2014 log | - log         | signature line 1
        """)
    void a_checkpoint_that_is_none_is_refused(String good, String bad, String what) {
        UnaryOperator<String> change = text -> text.replace(good.replace("LF", "\n"), bad.replace("LF", "\n"));
        assertThat(said(changed(1, change))).contains(what);
    }

    @Test
    void a_signature_line_that_is_doubled_or_malformed_is_refused() {
        assertThat(said(changed(1, text -> text + text.substring(text.indexOf('\u2014')))))
                .contains("signed twice");
        assertThat(said(changed(1, text -> text + "\u2014 somebody AAAA\n"))).contains("signature line 2");
        assertThat(said(changed(1, text -> text.substring(0, text.length() - 2) + "\n")))
                .contains("signature line 1");
    }

    @Test
    void another_log_s_bundle_and_another_key_are_refused() {
        var other =
                SigningKey.generate("log.example/access", SignatureType.ED25519).verifier();
        var policy = new CheckpointPolicy(other);
        assertThat(verify(BUNDLE, new Trust(policy, List.of(), List.of())).firstFailure())
                .contains("of the log log.example/case, not of log.example/access");
        var replaced = SigningKey.generate(ALog.ORIGIN, SignatureType.ED25519).verifier();
        assertThat(verify(BUNDLE, new Trust(new CheckpointPolicy(replaced), List.of(), List.of()))
                        .firstFailure())
                .contains("signed by none of the keys that are known");
    }

    @Test
    void what_blows_up_when_it_is_opened_is_not_opened() {
        for (int member = 0; member < 2; member++) {
            var members = new ArrayList<>(Zip.members(BUNDLE));
            members.set(member, new Zip.Member(members.get(member).name(), new byte[200_000_000]));
            assertThat(said(Zip.of(members))).contains("has more than");
        }
        var members = new ArrayList<>(Zip.members(BUNDLE));
        byte[] entries = members.getLast().content();
        members.set(2, new Zip.Member("entries", Arrays.copyOf(entries, 200_000_000)));
        assertThat(said(Zip.of(members))).contains("goes on where it has to end");
        // A payload that says it has two gigabytes.
        byte[] huge = entries.clone();
        int length = Short.toUnsignedInt(ByteBuffer.wrap(entries).getShort());
        huge[2 + length + 32] = 0x7f;
        members.set(2, new Zip.Member("entries", huge));
        assertThat(said(Zip.of(members))).contains("a payload of the bundle has more than");
    }

    @Test
    void a_number_that_takes_longer_to_read_the_longer_it_is_has_an_end() {
        assertThat(verify(saying("9".repeat(40)), LOG_ALONE).holds()).isTrue();
        for (var number : List.of("9".repeat(41), "-" + "9".repeat(40), "0." + "9".repeat(39), "1e" + "9".repeat(39))) {
            assertThat(said(saying(number)))
                    .startsWith("position 1, event ")
                    .endsWith("a number of more than 40 characters at character 7");
        }
        assertThat(said(saying("1e" + "9".repeat(38)))).contains("is no JSON");
    }

    private static byte[] saying(String number) {
        var log = new SomeLog();
        log.collect(caseId(0), caseId(9), new byte[0], "{\"n\": " + number + "}");
        return log.ofCase(caseId(0), Contents.OPEN);
    }

    private static byte[] changed(int member, UnaryOperator<String> change) {
        var members = new ArrayList<>(Zip.members(BUNDLE));
        String text = new String(members.get(member).content(), UTF_8);
        assertThat(change.apply(text)).isNotEqualTo(text);
        members.set(
                member,
                new Zip.Member(members.get(member).name(), change.apply(text).getBytes(UTF_8)));
        return Zip.of(members);
    }

    private static String said(byte[] bundle) {
        var report = verify(bundle, LOG_ALONE);
        assertThat(report.holds()).isFalse();
        assertThat(report.firstFailure()).isNotBlank().doesNotContain("\n");
        assertThat(report.firstFailure().getBytes(US_ASCII).length).isLessThan(400);
        return report.firstFailure();
    }
}
