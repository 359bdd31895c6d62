package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.jointcase.transparency.Flips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {
    private static final String FOO = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @Test
    void the_known_key_has_its_name_type_id_and_bytes() {
        var key = VerifierKey.parse(FOO);
        assertThat(key.name()).isEqualTo("example.com/foo");
        assertThat(key.type()).isEqualTo(SignatureType.ED25519);
        assertThat(key.keyId()).isEqualTo(0x530d903a);
        assertThat(key.type().algorithm.raw(key.key()))
                .isEqualTo(HexFormat.of().parseHex("e932791ae6e7a840a46164c904786426d5e7821dd8b29a00d61cae72afdd4da4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FOO,
                "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2",
                "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
            })
    void keys_of_others_are_read_and_written(String text) {
        assertThat(VerifierKey.parse(text)).hasToString(text).isEqualTo(VerifierKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903a+",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k=",
                "example.com/foo+530d903a+AQ==",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            })
    void what_is_almost_a_key_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(text));
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() {
        Flips.of(FOO.getBytes(UTF_8))
                .forEach(flipped -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> VerifierKey.parse(new String(flipped, UTF_8))));
    }

    @Test
    void one_key_under_two_types_has_two_ids() {
        var log = VerifierKey.parse(FOO);
        var witness = new VerifierKey(log.name(), SignatureType.COSIGNATURE_V1, log.key());
        assertThat(witness.keyId()).isNotEqualTo(log.keyId());
    }

    @Test
    void a_private_key_goes_with_its_own_public_one_and_is_not_printed() {
        var one = SigningKey.generate("a", SignatureType.ED25519);
        var other = SigningKey.generate("a", SignatureType.ED25519);
        assertThatIllegalArgumentException().isThrownBy(() -> new SigningKey(one.verifier(), other.key()));
        assertThat(one).hasToString(one.verifier().toString());
    }
}
