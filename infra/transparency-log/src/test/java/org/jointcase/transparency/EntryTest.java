package org.jointcase.transparency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @Test
    void the_known_entry_has_its_bytes_and_its_leaf() {
        assertThat(AnEntry.known().encode()).hasSize(635).isEqualTo(AnEntry.BYTES);
        assertThat(MerkleTree.leaf(AnEntry.BYTES))
                .hasToString("5159a27dbb9bc2a9a536fce33734bdcb44a3a10ac7b4f907c90ac07197d33639");
    }

    @Test
    void what_was_written_is_read() {
        assertThat(Entry.parse(AnEntry.BYTES)).isEqualTo(AnEntry.known());
    }

    @Test
    void the_largest_numbers_are_read() {
        String text = AnEntry.TEXT
                .replace("position 1", "position 9223372036854775807")
                .replace("\nsequence 0", "\nsequence 9223372036854775806")
                .replace("revision 1", "revision 2147483647");
        var read = Entry.parse(text.getBytes(ISO_8859_1));
        assertThat(read.position()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.sequence()).isEqualTo(Long.MAX_VALUE - 1);
        assertThat(read.revision()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    position 1                 | position 01                 | position
                    position 1                 | position +1                 | position
                    position 1                 | position -0                 | position
                    position 1                 | position 0                  | position
                    position 1                 | position 9223372036854775808 | position
                    position 1                 | position  1                 | position
                    position 1                 | POSITION 1                  | position
                    event 018f9a3c-0000        | event 18f9a3c-0000          | event
                    case 018f9a3c-0000         | case 018F9A3C-0000          | case
                    case 018f9a3c-0000-7000    | case 018f9a3c-00007-000     | case
                    actor 018f9a3c             | actor 018f9a3g              | actor
                    case-sequence 1            | case-sequence 1.0           | case-sequence
                    case-sequence 1            | case-sequence 2             | case-previous
                    case-previous 00           | case-previous 0             | case-previous
                    case-previous 00           | case-previous 10            | case-previous
                    aggregate investigation    | aggregate Investigation     | aggregate
                    aggregate investigation    | aggregate                   | aggregate
                    aggregate investigation    | aggregate an investigation  | aggregate
                    sequence 0                 | sequence -1                 | sequence
                    type investigation.        | type investigation_         | type
                    type investigation.        | type ünvestigation.         | type
                    type investigation.submitted | type                      | type
                    revision 1                 | revision 0                  | revision
                    revision 1                 | revision 2147483648         | revision
                    08:00:00.000000Z           | 08:00:00.000Z               | happened
                    08:00:00.000000Z           | 08:00:00Z                   | happened
                    08:00:00.000000Z           | 08:00:00.000000000Z         | happened
                    08:00:00.000000Z           | 08:00:00.000000z            | happened
                    08:00:00.000000Z           | 08:00:00.000000+00:00       | happened
                    11-23T08:00:00             | 11-23T24:00:00              | happened
                    11-23T08:00:00             | 11-23T23:59:60              | happened
                    11-23T08:00:00             | 02-30T08:00:00              | happened
                    happened 2026              | happened +12026             | happened
                    recorded 2026              | recorded -0001              | recorded
                    recorded 2026-11-23T08     | recorded 2026-11-23t08      | recorded
                    command 5feceb             | command 5FECEB              | command
                    payload 50                 | payload 5050                | payload
                    payload 50                 | payload 5g                  | payload
                    entry/v1                   | entry/v2                    | jointcase-entry/v1
                    """)
    void what_is_written_otherwise_is_refused_by_name(String canonical, String other, String named) {
        String changed = AnEntry.TEXT.replaceFirst(canonical, other);
        assertThat(changed).isNotEqualTo(AnEntry.TEXT);
        refused(changed.getBytes(ISO_8859_1), named);
    }

    @Test
    void lines_in_another_order_are_refused() {
        var lines = AnEntry.TEXT.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, i + 1);
            refused(text(swapped), "");
        }
    }

    @Test
    void a_line_too_few_or_too_many_is_refused() {
        var lines = AnEntry.TEXT.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var fewer = new ArrayList<>(lines);
            fewer.remove(i);
            refused(text(fewer), "");
            var more = new ArrayList<>(lines);
            more.add(i, lines.get(i));
            refused(text(more), "");
        }
        refused(text(lines, "note none"), "does not end after payload");
        refused((AnEntry.TEXT + "\n").getBytes(UTF_8), "does not end after payload");
        refused(AnEntry.TEXT.replace("\n", "\r\n").getBytes(UTF_8), "does not begin with");
    }

    @Test
    void an_entry_cut_off_anywhere_is_refused() {
        for (int length = 0; length < AnEntry.BYTES.length; length++) {
            refused(Arrays.copyOf(AnEntry.BYTES, length), "");
        }
    }

    @Test
    void a_flipped_bit_is_refused_or_makes_another_entry_of_exactly_these_bytes() {
        var known = AnEntry.known();
        var leaf = MerkleTree.leaf(AnEntry.BYTES);
        for (int bit = 0; bit < AnEntry.BYTES.length * 8; bit++) {
            byte[] flipped = AnEntry.BYTES.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(MerkleTree.leaf(flipped)).isNotEqualTo(leaf);
            Entry read;
            try {
                read = Entry.parse(flipped);
            } catch (IllegalArgumentException refused) {
                continue;
            }
            assertThat(read).isNotEqualTo(known);
            assertThat(read.encode()).isEqualTo(flipped);
        }
    }

    @Test
    void an_entry_is_as_long_as_a_bundle_can_carry_and_no_longer() {
        var now = Instant.parse("2026-11-23T08:00:00Z");
        String longest = "a".repeat(Entry.MAX_LENGTH - AnEntry.BYTES.length + "investigation.submitted".length());
        byte[] bytes = AnEntry.of("investigation", longest, now).encode();
        assertThat(bytes).hasSize(65_535);
        assertThat(Entry.parse(bytes).type()).isEqualTo(longest);

        var longer = AnEntry.of("investigation", longest + "a", now);
        assertThatIllegalArgumentException().isThrownBy(longer::encode).withMessageContaining("65535");
        String text = new String(bytes, ISO_8859_1).replace("type a", "type aa");
        refused(text.getBytes(ISO_8859_1), "65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T08:00:00.000000001Z", "-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void an_instant_that_cannot_be_written_is_refused(String instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnEntry.of("investigation", "investigation.submitted", Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"})
    void any_other_instant_is_written_with_six_decimals(String instant) {
        var happened = Instant.parse(instant);
        byte[] bytes =
                AnEntry.of("investigation", "investigation.submitted", happened).encode();
        assertThat(bytes).hasSize(635);
        assertThat(Entry.parse(bytes).happened()).isEqualTo(happened);
    }

    private static byte[] text(List<String> lines, String... more) {
        return (String.join("\n", lines) + "\n" + String.join("\n", more) + (more.length > 0 ? "\n" : ""))
                .getBytes(UTF_8);
    }

    private static void refused(byte[] bytes, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.parse(bytes))
                .withMessageContaining(named);
    }
}
