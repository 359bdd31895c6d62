package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jointcase.transparency.Flips;
import org.jointcase.transparency.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlogProofTest {
    private static final CheckpointPolicy POLICY = new CheckpointPolicy(ALog.KEY.verifier());
    private static final TlogProof PROOF = proof(3, 11);
    private static final String TEXT = new String(PROOF.encode(), UTF_8);

    @Test
    void it_is_written_as_the_standard_says() {
        var path = ALog.tree(11).inclusion(3).path();
        assertThat(TEXT)
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 3\n%s\n%s\n%s\n%s\n\n%s"
                        .formatted(
                                base64(path.get(0)),
                                base64(path.get(1)),
                                base64(path.get(2)),
                                base64(path.get(3)),
                                ALog.signed(11)));
        assertThat(new String(new TlogProof("AAEC", 0, List.of(), ALog.signed(1)).encode(), UTF_8))
                .isEqualTo("c2sp.org/tlog-proof@v1\nextra AAEC\nindex 0\n\n" + ALog.signed(1));
    }

    @Test
    void every_entry_of_many_sizes_is_proved_by_its_file_and_no_other_is() throws NotVerified {
        for (int size : new int[] {1, 2, 3, 7, 8, 257}) {
            for (int index = 0; index < size; index++) {
                var proof = TlogProof.parse(proof(index, size).encode());
                assertThat(proof).isEqualTo(proof(index, size));
                assertThat(proof.check(ALog.LEAVES.get(index), POLICY)).isEqualTo(ALog.checkpoint(size));
                var other = ALog.LEAVES.get((index + 1) % ALog.LEAVES.size());
                assertThatExceptionOfType(NotVerified.class).isThrownBy(() -> proof.check(other, POLICY));
            }
        }
    }

    @Test
    void what_the_extra_line_says_is_kept_and_not_vouched_for() throws NotVerified {
        var proof = new TlogProof("AAEC", 3, PROOF.path(), PROOF.checkpoint());
        assertThat(TlogProof.parse(proof.encode())).isEqualTo(proof);
        assertThat(proof.check(ALog.LEAVES.get(3), POLICY).size()).isEqualTo(11);
    }

    @Test
    void a_proof_for_another_log_is_refused() {
        var other = new CheckpointPolicy(
                SigningKey.generate("log.example/access", SignatureType.ED25519).verifier());
        assertThatExceptionOfType(NotVerified.class)
                .isThrownBy(() -> PROOF.check(ALog.LEAVES.get(3), other))
                .withMessageContaining("of the log " + ALog.ORIGIN);
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() {
        assertThat(Flips.of(PROOF.encode())).noneMatch(flipped -> {
            try {
                return TlogProof.parse(flipped)
                                .check(ALog.LEAVES.get(3), POLICY)
                                .size()
                        > 0;
            } catch (IllegalArgumentException | NotVerified refused) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    proof@v1\\n   | "proof@v2\\n"
                    proof@v1\\n   | "proof@v1\\r\\n"
                    index 3\\n    | ""
                    index 3\\n    | "index 03\\n"
                    index 3\\n    | "index -3\\n"
                    index 3\\n    | "index  3\\n"
                    index 3\\n    | "index 3\\nindex 3\\n"
                    index 3\\n    | "index 3\\nextra AAEC\\n"
                    index 3\\n    | "extra\\nindex 3\\n"
                    index 3\\n    | "extra AAED=\\nindex 3\\n"
                    index 3\\n    | "index 3\\nAAAA\\n"
                    index 3\\n    | "index 3\\n\\n"
                    """)
    void what_is_almost_a_proof_is_refused(String part, String other) {
        String changed = TEXT.replaceFirst(part.translateEscapes(), other.translateEscapes());
        assertThat(changed).isNotEqualTo(TEXT);
        assertThatIllegalArgumentException().isThrownBy(() -> TlogProof.parse(changed.getBytes(UTF_8)));
    }

    @Test
    void a_path_longer_than_any_is_refused() {
        var longer = Collections.nCopies(64, Hash.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> new TlogProof(null, 3, longer, PROOF.checkpoint()));
    }

    private static TlogProof proof(int index, int size) {
        return new TlogProof(null, index, ALog.tree(size).inclusion(index).path(), ALog.signed(size));
    }

    private static String base64(Hash hash) {
        return Base64.getEncoder().encodeToString(hash.bytes());
    }
}
