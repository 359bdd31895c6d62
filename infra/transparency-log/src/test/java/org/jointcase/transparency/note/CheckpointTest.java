package org.jointcase.transparency.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jointcase.transparency.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointTest {
    /** The example of C2SP tlog-checkpoint. */
    private static final String SOFA = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;

    @Test
    void the_known_checkpoint_is_read_and_written() {
        var sofa = Checkpoint.parse(SOFA);
        assertThat(sofa.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(sofa.size()).isEqualTo(20_852_163);
        assertThat(sofa.root().toString()).startsWith("0ac5186a91863e8e");
        assertThat(sofa.text()).isEqualTo(SOFA);
    }

    @Test
    void an_empty_log_and_lines_after_the_third_are_allowed() {
        var empty = ALog.checkpoint(0);
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThat(empty.text()).isEqualTo(ALog.ORIGIN + "\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        var extended = Checkpoint.parse(SOFA + "more\nand more\n");
        assertThat(extended.extensions()).containsExactly("more", "and more");
        assertThat(extended.text()).isEqualTo(SOFA + "more\nand more\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    20852163\\n   | "020852163\\n"              | size
                    20852163\\n   | "-1\\n"                     | size
                    20852163\\n   | "+1\\n"                     | size
                    20852163\\n   | "1 \\n"                     | size
                    20852163\\n   | "\\n"                       | size
                    20852163\\n   | "9223372036854775808\\n"    | size
                    20852163\\n   | ""                          | three lines
                    example.com/behind-the-sofa | ""            | not empty
                    CsUYapGG      | ""                          | root
                    CsUYapGG      | "AAAACsUYapGG"              | root
                    jxq2I=        | "jxq2J="                    | root
                    jxq2I=        | "jxq2I"                     | root
                    jxq2I=\\n     | "jxq2I="                    | within a line
                    jxq2I=\\n     | "jxq2I=\\n\\n"              | not empty
                    jxq2I=\\n     | "jxq2I=\\n\\nmore\\n"       | not empty
                    """)
    void what_is_almost_a_checkpoint_is_refused_and_says_why(String part, String other, String why) {
        String changed = SOFA.replace(part.translateEscapes(), other.translateEscapes());
        assertThat(changed).isNotEqualTo(SOFA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.parse(changed))
                .withMessageContaining(why);
    }

    @Test
    void a_checkpoint_that_could_not_be_read_again_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, Hash.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 1, Hash.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\nb", 1, Hash.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", 1, Hash.ZERO, List.of("")));
    }
}
