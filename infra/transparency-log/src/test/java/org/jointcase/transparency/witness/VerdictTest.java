package org.jointcase.transparency.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jointcase.transparency.Flips;
import org.jointcase.transparency.Hash;
import org.jointcase.transparency.note.ALog;
import org.jointcase.transparency.note.Checkpoint;
import org.jointcase.transparency.note.CheckpointPolicy;
import org.jointcase.transparency.note.SignatureType;
import org.jointcase.transparency.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final CheckpointPolicy LOG = new CheckpointPolicy(ALog.KEY.verifier());

    @Test
    void every_step_between_two_sizes_is_cosigned() {
        for (int size = 0; size <= 40; size++) {
            for (int old = 0; old <= size; old++) {
                assertThat(Verdict.of(Requests.step(old, size), ALog.checkpoint(old), LOG))
                        .isEqualTo(new Verdict.Cosign(ALog.checkpoint(size)));
            }
        }
    }

    @Test
    void a_step_from_any_other_size_than_the_last_is_told_the_last() {
        for (int last = 0; last <= 20; last++) {
            for (int old = 0; old <= 20; old++) {
                if (old != last) {
                    assertThat(Verdict.of(Requests.step(old, 20), ALog.checkpoint(last), LOG))
                            .isEqualTo(new Verdict.Stale(last));
                }
            }
        }
    }

    @Test
    void an_old_size_larger_than_the_checkpoint_s_is_malformed() {
        refused(400, Requests.step(9, 8), 9);
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_forbidden() {
        var stranger = SigningKey.generate(ALog.ORIGIN, SignatureType.ED25519);
        var unsigned = ALog.checkpoint(8).sign(List.of(stranger), ALog.NOW);
        refused(403, new AddCheckpoint(0, List.of(), unsigned), 0);
    }

    @Test
    void a_wrong_proof_is_refused_and_may_mean_two_histories() {
        var step = Requests.step(5, 12);
        refused(422, new AddCheckpoint(5, List.of(), step.checkpoint()), 5);
        refused(422, new AddCheckpoint(5, step.proof().subList(1, step.proof().size()), step.checkpoint()), 5);
        refused(422, Requests.forged(5, 12), 5);
        refused(422, new AddCheckpoint(0, List.of(Hash.ZERO), step.checkpoint()), 0);
        refused(422, new AddCheckpoint(12, List.of(Hash.ZERO), step.checkpoint()), 12);
        for (int i = 0; i < step.proof().size(); i++) {
            int at = i;
            Flips.of(step.proof().get(i).bytes()).map(Hash::of).forEach(flipped -> {
                var proof = new ArrayList<>(step.proof());
                proof.set(at, flipped);
                refused(422, new AddCheckpoint(5, proof, step.checkpoint()), 5);
            });
        }
    }

    @Test
    void two_roots_for_one_size_are_two_histories_whatever_the_request_starts_from() {
        var cosigned = ALog.checkpoint(8);
        var other = Checkpoint.parse(ALog.forged(8).text());
        assertThat(Verdict.of(Requests.forged(8, 8), cosigned, LOG))
                .isEqualTo(new Verdict.TwoHistories(cosigned, other, false));
        assertThat(Verdict.of(Requests.forged(3, 8), cosigned, LOG))
                .isEqualTo(new Verdict.TwoHistories(cosigned, other, true));
    }

    @Test
    void an_empty_log_has_one_root() {
        refused(409, Requests.forged(0, 0), 0);
    }

    @Test
    void a_request_is_read_as_it_was_written() {
        for (int old = 0; old <= 20; old++) {
            var request = Requests.step(old, 20);
            assertThat(AddCheckpoint.parse(request.encode())).isEqualTo(request);
        }
        String text = new String(Requests.step(5, 12).encode(), UTF_8);
        assertThat(text).startsWith("old 5\n").contains("\n\n" + ALog.ORIGIN + "\n12\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    old 5\\n  | ""
                    old 5\\n  | "old 05\\n"
                    old 5\\n  | "old -5\\n"
                    old 5\\n  | "old  5\\n"
                    old 5\\n  | "old\\n"
                    old 5\\n  | "old 5\\r\\n"
                    old 5\\n  | "old 5\\nAAAA\\n"
                    old 5\\n  | "old 5\\nold 5\\n"
                    old 5\\n  | "old 5\\n\\n\\n"
                    \\n\\n    | "\\n"
                    """)
    void what_is_almost_a_request_is_refused(String part, String other) {
        String text = new String(Requests.step(5, 12).encode(), UTF_8);
        String changed = text.replaceFirst(part.translateEscapes(), other.translateEscapes());
        assertThat(changed).isNotEqualTo(text);
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var request = AddCheckpoint.parse(changed.getBytes(UTF_8));
            Checkpoint.parse(request.checkpoint().text());
        });
    }

    @Test
    void a_proof_has_at_most_63_lines() {
        assertThat(new AddCheckpoint(1, Collections.nCopies(63, Hash.ZERO), ALog.signed(2)).proof())
                .hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AddCheckpoint(1, Collections.nCopies(64, Hash.ZERO), ALog.signed(2)));
    }

    private static void refused(int status, AddCheckpoint request, int last) {
        assertThat(Verdict.of(request, ALog.checkpoint(last), LOG))
                .isInstanceOfSatisfying(
                        Verdict.Refuse.class,
                        refuse -> assertThat(refuse.status()).isEqualTo(status));
    }
}
