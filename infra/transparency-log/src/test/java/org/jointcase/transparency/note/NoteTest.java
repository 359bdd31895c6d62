package org.jointcase.transparency.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Flips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteTest {
    /** The example of C2SP signed-note. */
    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String FOO_NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** The example of golang.org/x/mod/sumdb/note. */
    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String PETER_SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
    private static final String PETER_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PETER_LINE =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH_LINE =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private static final SigningKey ALICE = SigningKey.generate("alice", SignatureType.ED25519);
    private static final SigningKey BOB = SigningKey.generate("bob", SignatureType.ED25519);

    @Test
    void the_known_notes_are_verified() throws NotVerified {
        assertThat(parse(FOO_NOTE).verify(List.of(FOO))).containsOnlyKeys(FOO);
        var both = parse(PETER_TEXT + "\n" + PETER_LINE + ENOCH_LINE);
        assertThat(both.verify(List.of(PETER, ENOCH))).containsOnlyKeys(PETER, ENOCH);
        assertThat(both.text()).isEqualTo(PETER_TEXT);
    }

    @Test
    void the_known_key_makes_the_known_signature() throws GeneralSecurityException {
        var seed = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Canonical.base64(PETER_SEED));
        var peter = new SigningKey(PETER, KeyFactory.getInstance("Ed25519").generatePrivate(seed));
        assertThat(peter.sign(PETER_TEXT, ALog.NOW).line()).isEqualTo(PETER_LINE);
    }

    @Test
    void a_signature_by_an_unknown_key_is_ignored_also_if_it_shares_a_name_or_an_id() throws NotVerified {
        var namesake = SigningKey.generate("alice", SignatureType.ED25519).sign("other\n", ALog.NOW);
        var sameId = NoteSignature.of(ALICE.verifier(), new byte[64]).encoded();
        var note = signed("text\n", ALICE).with(List.of(namesake, new NoteSignature("mallory", sameId)));
        assertThat(parse(note.toString()).verify(List.of(ALICE.verifier(), BOB.verifier())))
                .containsOnlyKeys(ALICE.verifier());
    }

    @Test
    void a_bad_signature_by_a_known_key_rejects_the_note_whoever_else_signed() {
        var bad = NoteSignature.of(BOB.verifier(), new byte[64]);
        var note = signed("text\n", ALICE).with(List.of(bad));
        rejected(note, "is wrong", ALICE, BOB);
    }

    @Test
    void a_note_that_no_known_key_signed_is_rejected() {
        rejected(signed("text\n", ALICE), "none of the keys", BOB);
        rejected(signed("text\n", ALICE), "none of the keys");
    }

    @Test
    void a_note_signed_twice_by_a_known_key_is_rejected() {
        var note = signed("text\n", ALICE);
        rejected(note.with(note.signatures()), "twice", ALICE);
    }

    @Test
    void the_last_empty_line_ends_the_text() throws NotVerified {
        for (String text : List.of("\n", "\n\n", "a\n\nb\n", "a\n\n\n", "a\n\n— bob AAAAAAAA\n")) {
            var note = parse(signed(text, ALICE).toString());
            assertThat(note.text()).isEqualTo(text);
            assertThat(note.verify(List.of(ALICE.verifier()))).hasSize(1);
        }
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() {
        for (byte[] flipped : Flips.of(FOO_NOTE.getBytes(UTF_8)).toList()) {
            assertThat(isVerified(flipped, List.of(FOO)))
                    .as(new String(flipped, ISO_8859_1))
                    .isFalse();
        }
    }

    @Test
    void a_note_cut_off_anywhere_is_refused() {
        byte[] note = FOO_NOTE.getBytes(UTF_8);
        for (int length = 0; length < note.length; length++) {
            assertThat(isVerified(Arrays.copyOf(note, length), List.of(FOO))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "text\\n— a AAAAAAA="              | empty line
                    "text\\n\\n"                       | no signature
                    "text\\n\\n— a AAAAAAA="           | ends within a line
                    "text\\n\\n— a AAAAAAA=\\nx\\n"    | signature line 2
                    "text\\n\\n— a  AAAAAAA=\\n"       | signature line 1
                    "text\\n\\n— a AAAAAAA= \\n"       | signature line 1
                    "text\\n\\n- a AAAAAAA=\\n"        | signature line 1
                    "text\\n\\n—a AAAAAAA=\\n"         | signature line 1
                    "text\\n\\n—  AAAAAAA=\\n"         | signature line 1
                    "text\\n\\n— a+b AAAAAAA=\\n"      | signature line 1
                    "text\\n\\n— a\u00a0b AAAAAAA=\\n" | signature line 1
                    "text\\n\\n— a\u2003b AAAAAAA=\\n" | signature line 1
                    "text\\n\\n— a AAAAAA==\\n"        | signature line 1
                    "text\\n\\n— a AAAAAAB=\\n"        | signature line 1
                    "text\\n\\n— a AAAAAAA\\n"         | signature line 1
                    "text\\n\\n— a\\n"                 | signature line 1
                    "te\\txt\\n\\n— a AAAAAAA=\\n"     | control
                    "te\\rxt\\n\\n— a AAAAAAA=\\n"     | control
                    "te\\0xt\\n\\n— a AAAAAAA=\\n"     | control
                    """)
    void what_is_almost_a_note_is_refused_and_says_why(String escaped, String why) {
        String note = escaped.translateEscapes();
        assertThatIllegalArgumentException().isThrownBy(() -> parse(note)).withMessageContaining(why);
    }

    @Test
    void sixteen_signatures_are_accepted_and_a_note_without_end_is_not() throws NotVerified {
        var line = NoteSignature.of(BOB.verifier(), new byte[2_420]);
        var note = signed("text\n", ALICE).with(Collections.nCopies(99, line));
        assertThat(Note.parse(note.encode()).verify(List.of(ALICE.verifier()))).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> note.with(List.of(line)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Note.parse(("a".repeat(Note.MAX_LENGTH) + note).getBytes(UTF_8)))
                .withMessageContaining("1000000 bytes");
    }

    private static boolean isVerified(byte[] bytes, List<VerifierKey> keys) {
        try {
            return !Note.parse(bytes).verify(keys).isEmpty();
        } catch (IllegalArgumentException | NotVerified refused) {
            return false;
        }
    }

    private static void rejected(Note note, String why, SigningKey... known) {
        var keys = Arrays.stream(known).map(SigningKey::verifier).toList();
        assertThatExceptionOfType(NotVerified.class)
                .isThrownBy(() -> parse(note.toString()).verify(keys))
                .withMessageContaining(why);
    }

    private static Note signed(String text, SigningKey key) {
        return new Note(text, List.of(key.sign(text, ALog.NOW)));
    }

    private static Note parse(String note) {
        return Note.parse(note.getBytes(UTF_8));
    }
}
