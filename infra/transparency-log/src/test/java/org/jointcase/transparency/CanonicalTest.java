package org.jointcase.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
    @Test
    void what_is_written_in_its_one_form_is_read() {
        assertThat(Canonical.number("0")).isZero();
        assertThat(Canonical.number("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Canonical.base64("AQ==")).containsExactly(1);
        assertThat(Canonical.base64("")).isEmpty();
        assertThat(Canonical.utf8(new byte[] {(byte) 0xe2, (byte) 0x80, (byte) 0x94}))
                .isEqualTo("—");
        assertThat(Canonical.lines("a\n\nb\n")).containsExactly("a", "", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01", "00", "+1", "-0", "-1", "1 ", " 1", "1.0", "0x1", "1e3", "٣", "9223372036854775808"})
    void any_other_number_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.number(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "AQ=", "AR==", "AQI", "AQJ=", "A", "AQ==\n", " AQ==", "AQ==AQ==", "-_==", "A\nQ=="})
    void any_other_base64_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.base64(text));
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        byte[][] wrong = {
            {(byte) 0x80},
            {(byte) 0xc0, (byte) 0x80},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xe2, (byte) 0x80}
        };
        for (byte[] bytes : wrong) {
            assertThatIllegalArgumentException().isThrownBy(() -> Canonical.utf8(bytes));
        }
    }

    @Test
    void a_last_line_without_its_end_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.lines("a\nb"));
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.lines(""));
    }
}
