package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HashTest {
    private static final String HEX = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";

    @Test
    void its_text_is_lower_case_hex_and_nothing_else() {
        assertThat(Hash.sha256("0".getBytes(US_ASCII))).hasToString(HEX).isEqualTo(Hash.parse(HEX));
        for (String wrong : new String[] {"", "5f", HEX.toUpperCase(Locale.ROOT), HEX + "00", HEX.replace('f', 'g')}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse(wrong));
        }
    }

    @Test
    void nobody_changes_it_afterwards() {
        byte[] bytes = Hash.parse(HEX).bytes();
        var hash = Hash.of(bytes);
        bytes[0]++;
        hash.bytes()[1]++;
        assertThat(hash).isEqualTo(Hash.parse(HEX)).hasSameHashCodeAs(Hash.parse(HEX));
    }
}
