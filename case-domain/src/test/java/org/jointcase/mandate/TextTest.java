package org.jointcase.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Ñandú 調査 \uD83D\uDD0E", "two\nlines\twith a tab"})
    void people_write_what_they_like(String text) {
        assertThat(Text.text("note", text)).isEqualTo(text);
        assertThat(Text.optional("note", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "a\u0000b"})
    void but_not_nothing_and_no_null_character(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.text("note", text));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.optional("note", text));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("note", text));
    }

    @Test
    void nothing_may_be_said_where_it_is_optional() {
        assertThat(Text.optional("note", null)).isNull();
    }

    @Test
    void at_most_20000_characters() {
        assertThat(Text.text("note", "a".repeat(20_000))).hasSize(20_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Text.text("note", "a".repeat(20_001)));
    }

    @Test
    void a_line_holds_at_most_300() {
        assertThat(Text.line("title", "a".repeat(300))).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("title", "a".repeat(301)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\rb", "a\tb", "a\u001Bb", "a\u0085b", "a\u2028b", "report\u202Efdp.exe", "a\u2066b"})
    void a_line_has_no_control_characters(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.line("title", line));
    }
}
