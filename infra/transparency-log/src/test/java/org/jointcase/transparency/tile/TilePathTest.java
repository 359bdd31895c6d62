package org.jointcase.transparency.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 256, tile/0/999",
        "0, 1000, 256, tile/0/x001/000",
        "1, 1234067, 256, tile/1/x001/x234/067",
        "63, 5, 1, tile/63/005.p/1",
        "0, 273, 112, tile/0/273.p/112",
        "-1, 0, 256, tile/entries/000",
        "-1, 1234067, 255, tile/entries/x001/x234/067.p/255",
        "0, 9223372036854775807, 256, tile/0/x009/x223/x372/x036/x854/x775/807"
    })
    void it_is_written_and_read_as_the_standard_says(int level, long index, int width, String path) {
        var tile = new TilePath(level, index, width);
        assertThat(tile).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(tile);
        assertThat(tile.isFull()).isEqualTo(width == 256);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "checkpoint",
                "tile/0",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/x001/x000",
                "tile/00/000",
                "tile/01/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000.p/1/",
                "tile/0/000/",
                "/tile/0/000",
                "tile/data/000",
                "tile/8/0/000",
                "tile/0/../000",
                "tile/0/٠٠٠",
                "tile/0/x009/x223/x372/x036/x854/x775/808"
            })
    void any_other_path_is_refused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.parse(path));
    }

    @Test
    void a_tree_of_70000_has_the_tiles_that_the_standard_counts() {
        assertThat(TilePath.of(0, 272 * 256, 70_000)).hasToString("tile/0/272");
        assertThat(TilePath.of(0, 69_999, 70_000)).hasToString("tile/0/273.p/112");
        assertThat(TilePath.of(1, 0, 70_000)).hasToString("tile/1/000");
        assertThat(TilePath.of(1, 272, 70_000)).hasToString("tile/1/001.p/17");
        assertThat(TilePath.of(2, 0, 70_000)).hasToString("tile/2/000.p/1");
        assertThat(TilePath.of(1, 0, 256)).hasToString("tile/1/000.p/1");
        assertThat(TilePath.of(TilePath.ENTRIES, 69_999, 70_000)).hasToString("tile/entries/273.p/112");
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.of(0, 70_000, 70_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.of(1, 273, 70_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.of(3, 0, 70_000));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.of(63, 0, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> TilePath.of(0, -1, 70_000));
    }
}
