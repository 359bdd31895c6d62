package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jointcase.transparency.Flips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class CosignatureTest {
    private static final SigningKey WITNESS = SigningKey.generate("witness.example/w1", SignatureType.COSIGNATURE_V1);

    /** A head that a public log published, signed by the log and cosigned by the witness remora.n621.de. */
    private static final String PUBLISHED = """
            arche2025h1.staging.ct.transparency.dev
            1432088532
            U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

            — arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
            — arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
            — remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
            """;

    private static final VerifierKey PUBLISHED_LOG = VerifierKey.parse(
            "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f");
    private static final VerifierKey REMORA =
            VerifierKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2");

    @Test
    void a_published_cosignature_is_verified_with_its_time() throws NotVerified {
        var signed = Note.parse(PUBLISHED.getBytes(UTF_8)).verify(List.of(PUBLISHED_LOG, REMORA));
        assertThat(signed).containsOnlyKeys(PUBLISHED_LOG, REMORA);
        assertThat(Objects.requireNonNull(signed.get(REMORA)).time()).isEqualTo("2026-05-23T21:50:24Z");
    }

    @Test
    void it_is_made_over_the_time_and_the_checkpoint_byte_for_byte() throws GeneralSecurityException {
        String text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        var made = ByteBuffer.wrap(
                WITNESS.sign(text, Instant.ofEpochSecond(1_679_315_147)).signature());
        assertThat(made.getLong()).isEqualTo(1_679_315_147);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(WITNESS.verifier().key());
        signature.update(("cosignature/v1\ntime 1679315147\n" + text).getBytes(UTF_8));
        assertThat(signature.verify(made.array(), made.position(), made.remaining()))
                .isTrue();
    }

    @Test
    void a_flipped_bit_in_the_text_the_time_or_the_signature_is_refused() throws NotVerified {
        var checkpoint = ALog.checkpoint(7);
        var note = new Note(checkpoint.text(), List.of(WITNESS.sign(checkpoint.text(), ALog.NOW)));
        assertThat(note.verify(List.of(WITNESS.verifier()))).hasSize(1);
        assertThat(Flips.of(note.encode())).noneMatch(flipped -> isVerified(flipped, WITNESS.verifier()));
    }

    @Test
    void a_negative_time_is_refused_even_if_it_was_signed() {
        var checkpoint = ALog.checkpoint(7);
        var early = WITNESS.sign(checkpoint.text(), Instant.ofEpochSecond(-1));
        assertThat(WITNESS.verifier().verifies(checkpoint.text(), early)).isFalse();
    }

    @Test
    @EnabledForJreRange(minVersion = 24)
    void a_published_cosignature_of_the_second_algorithm_is_verified_beside_the_first() throws NotVerified {
        var keys = resource("cosigner.vkey").lines().map(VerifierKey::parse).toList();
        assertThat(keys)
                .extracting(VerifierKey::type)
                .containsExactly(SignatureType.COSIGNATURE_ML_DSA_44, SignatureType.COSIGNATURE_V1);
        var note = Note.parse(resource("cosigned-twice.checkpoint").getBytes(UTF_8));
        assertThat(note.verify(keys)).containsOnlyKeys(keys);
        String other = note.text().replace("185550722", "185550723");
        assertThat(isVerified(new Note(other, note.signatures()).encode(), keys.getFirst()))
                .isFalse();
    }

    @Test
    @EnabledForJreRange(minVersion = 24)
    void the_second_algorithm_signs_a_checkpoint_under_the_signer_s_name() throws NotVerified {
        var key = SigningKey.generate(ALog.ORIGIN, SignatureType.COSIGNATURE_ML_DSA_44);
        var note = ALog.checkpoint(9).sign(List.of(ALog.KEY, key), ALog.NOW);
        assertThat(note.verify(List.of(key.verifier(), ALog.KEY.verifier()))).hasSize(2);
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());

        var renamed = new VerifierKey(
                "other", SignatureType.COSIGNATURE_ML_DSA_44, key.verifier().key());
        var moved = NoteSignature.of(renamed, note.signatures().getLast().signature());
        assertThat(renamed.verifies(note.text(), moved)).isFalse();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void a_jdk_without_the_second_algorithm_says_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKey.parse(
                        resource("cosigner.vkey").lines().findFirst().orElseThrow()))
                .withMessageContaining("this JDK has no ML-DSA-44");
    }

    private static boolean isVerified(byte[] note, VerifierKey key) {
        try {
            return !Note.parse(note).verify(List.of(key)).isEmpty();
        } catch (IllegalArgumentException | NotVerified refused) {
            return false;
        }
    }

    private static String resource(String name) {
        try (var resource = Objects.requireNonNull(CosignatureTest.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
