package org.jointcase.ledger.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jointcase.ledger.key.SealedPayload.NotSealed;
import org.junit.jupiter.api.Test;

class SealedPayloadTest {
    private static final UUID KEY_ID = UUID.fromString("018f9a3c-0000-7000-8000-0000000000aa");
    private static final UUID EVENT = UUID.fromString("018f9a3c-0000-7000-8000-000000000001");
    private static final byte[] PLAIN = "{\"investigationId\":\"…\"}".getBytes(UTF_8);

    private final byte[] bytes = new byte[32];
    private final CaseKey key;

    SealedPayloadTest() {
        Arrays.fill(bytes, (byte) 7);
        key = new CaseKey(KEY_ID, bytes);
    }

    @Test
    void opens_to_what_was_sealed() {
        assertThat(SealedPayload.open(key, EVENT, SealedPayload.seal(key, EVENT, PLAIN)))
                .isEqualTo(PLAIN);
    }

    /** Written after the format's description alone. */
    @Test
    void is_laid_out_as_the_format_says() throws Exception {
        var sealed = ByteBuffer.wrap(SealedPayload.seal(key, EVENT, PLAIN));
        var check = MessageDigest.getInstance("SHA-256");
        check.update("jointcase-key/v1\n".getBytes(US_ASCII));
        check.update(id(KEY_ID));

        assertThat(sealed.get()).isEqualTo((byte) 1);
        assertThat(take(sealed, 16)).isEqualTo(id(KEY_ID));
        assertThat(take(sealed, 32)).isEqualTo(check.digest(bytes));
        var nonce = take(sealed, 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(id(EVENT));
        cipher.updateAAD(Arrays.copyOf(sealed.array(), 49));
        assertThat(cipher.doFinal(take(sealed, sealed.remaining()))).isEqualTo(PLAIN);
    }

    @Test
    void equal_texts_become_different_payloads() {
        assertThat(SealedPayload.seal(key, EVENT, PLAIN)).isNotEqualTo(SealedPayload.seal(key, EVENT, PLAIN));
    }

    @Test
    void no_bit_can_be_changed() {
        var sealed = SealedPayload.seal(key, EVENT, PLAIN);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> SealedPayload.open(key, EVENT, changed))
                    .as("bit " + bit)
                    .isInstanceOf(NotSealed.class);
        }
    }

    @Test
    void it_cannot_be_cut() {
        var sealed = SealedPayload.seal(key, EVENT, PLAIN);
        for (int length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> SealedPayload.open(key, EVENT, cut)).isInstanceOf(NotSealed.class);
        }
    }

    @Test
    void it_opens_for_no_other_event() {
        var sealed = SealedPayload.seal(key, EVENT, PLAIN);

        assertThatThrownBy(() -> SealedPayload.open(key, KEY_ID, sealed)).isInstanceOf(NotSealed.class);
    }

    @Test
    void a_key_that_only_claims_to_be_the_same_is_found_by_its_check() {
        var sealed = SealedPayload.seal(key, EVENT, PLAIN);
        var impostor = new CaseKey(KEY_ID, new byte[32]);

        assertThatThrownBy(() -> SealedPayload.open(impostor, EVENT, sealed))
                .isInstanceOf(NotSealed.class)
                .hasMessageContaining("key check");
    }

    private static byte[] id(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] take(ByteBuffer from, int length) {
        var taken = new byte[length];
        from.get(taken);
        return taken;
    }
}
