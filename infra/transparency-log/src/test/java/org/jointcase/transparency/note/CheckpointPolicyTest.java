package org.jointcase.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.jointcase.transparency.Flips;
import org.junit.jupiter.api.Test;

class CheckpointPolicyTest {
    private static final SigningKey ONE = witness("one");
    private static final SigningKey ONE_AGAIN = witness("one");
    private static final SigningKey TWO = witness("two");
    private static final SigningKey THREE = witness("three");
    private static final CheckpointPolicy TWO_OF_THREE = policy(2, ALog.KEY);

    @Test
    void the_log_and_enough_witnesses_are_believed() throws NotVerified {
        assertThat(TWO_OF_THREE.open(cosigned(ONE, TWO))).isEqualTo(ALog.checkpoint(5));
        assertThat(TWO_OF_THREE.open(cosigned(ONE, TWO, THREE))).isEqualTo(ALog.checkpoint(5));
        assertThat(new CheckpointPolicy(ALog.KEY.verifier()).open(ALog.signed(5)))
                .isEqualTo(ALog.checkpoint(5));
    }

    @Test
    void too_few_witnesses_are_not_and_two_keys_of_one_are_one() {
        rejected(TWO_OF_THREE, cosigned(ONE), "cosigned the checkpoint: 1, needed: 2");
        rejected(TWO_OF_THREE, cosigned(ONE, ONE_AGAIN), "cosigned the checkpoint: 1, needed: 2");
        rejected(TWO_OF_THREE, cosigned(ONE, witness("two")), "cosigned the checkpoint: 1, needed: 2");
    }

    @Test
    void witnesses_without_the_log_are_not() {
        String text = ALog.checkpoint(5).text();
        var note = new Note(text, List.of(ONE.sign(text, ALog.NOW), TWO.sign(text, ALog.NOW)));
        rejected(TWO_OF_THREE, note, "not signed by the log");
    }

    @Test
    void a_checkpoint_of_another_log_is_not_even_if_this_log_signed_it() {
        var other = new Checkpoint("log.example/access", 5, ALog.tree(5).root());
        rejected(new CheckpointPolicy(ALog.KEY.verifier()), other.sign(List.of(ALog.KEY), ALog.NOW), "of the log");
    }

    @Test
    void either_key_of_a_log_is_believed_while_one_replaces_the_other() throws NotVerified {
        var next = SigningKey.generate(ALog.ORIGIN, SignatureType.ED25519);
        var policy = policy(0, ALog.KEY, next);
        assertThat(policy.open(ALog.signed(5)).size()).isEqualTo(5);
        assertThat(policy.open(ALog.checkpoint(6).sign(List.of(next), ALog.NOW)).size())
                .isEqualTo(6);
        rejected(new CheckpointPolicy(next.verifier()), ALog.signed(5), "none of the keys");
    }

    @Test
    void a_key_that_is_given_twice_is_one() throws NotVerified {
        assertThat(policy(1, ALog.KEY, ALog.KEY).open(cosigned(ONE))).isEqualTo(ALog.checkpoint(5));
    }

    @Test
    void a_flipped_bit_anywhere_makes_a_checkpoint_that_is_not_believed() {
        byte[] note = cosigned(ONE, TWO).encode();
        assertThat(Flips.of(note)).noneMatch(flipped -> {
            try {
                return TWO_OF_THREE.open(Note.parse(flipped)).size() > 0;
            } catch (IllegalArgumentException | NotVerified refused) {
                return false;
            }
        });
    }

    @Test
    void a_policy_that_nobody_could_mean_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(0));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(0, ALog.KEY, TWO));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(0, ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(4, ALog.KEY));
        assertThatIllegalArgumentException().isThrownBy(() -> policy(-1, ALog.KEY));
        var log = List.of(ALog.KEY.verifier());
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckpointPolicy(log, log, 1));
    }

    private static CheckpointPolicy policy(int quorum, SigningKey... log) {
        return new CheckpointPolicy(
                Arrays.stream(log).map(SigningKey::verifier).toList(),
                List.of(ONE.verifier(), ONE_AGAIN.verifier(), TWO.verifier(), THREE.verifier()),
                quorum);
    }

    private static Note cosigned(SigningKey... witnesses) {
        var note = ALog.signed(5);
        return note.with(Arrays.stream(witnesses)
                .map(key -> key.sign(note.text(), ALog.NOW))
                .toList());
    }

    private static void rejected(CheckpointPolicy policy, Note note, String why) {
        assertThatExceptionOfType(NotVerified.class)
                .isThrownBy(() -> policy.open(note))
                .withMessageContaining(why);
    }

    private static SigningKey witness(String name) {
        return SigningKey.generate(name, SignatureType.COSIGNATURE_V1);
    }
}
