package org.jointcase.transparency.tile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryBundleTest {
    private static final List<byte[]> ENTRIES = List.of("one".getBytes(US_ASCII), new byte[0], new byte[65_535]);
    private static final byte[] BUNDLE = EntryBundle.encode(ENTRIES);

    @Test
    void each_entry_stands_after_its_length() {
        assertThat(BUNDLE).startsWith(0, 3, 'o', 'n', 'e', 0, 0, 0xff, 0xff).hasSize(3 * 2 + 3 + 65_535);
        assertThat(EntryBundle.decode(BUNDLE, 3)).usingRecursiveComparison().isEqualTo(ENTRIES);
    }

    @Test
    void more_or_fewer_entries_than_the_path_says_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(BUNDLE, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(BUNDLE, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(new byte[0], 1));
    }

    @Test
    void a_bundle_cut_off_or_prolonged_anywhere_is_refused() {
        byte[] bundle = EntryBundle.encode(ENTRIES.subList(0, 2));
        for (int length = 0; length < bundle.length + 5; length++) {
            if (length != bundle.length) {
                byte[] other = Arrays.copyOf(bundle, length);
                assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.decode(other, 2));
            }
        }
    }

    @Test
    void an_entry_whose_length_does_not_fit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryBundle.encode(List.of(new byte[65_536])))
                .withMessageContaining("65535");
    }
}
