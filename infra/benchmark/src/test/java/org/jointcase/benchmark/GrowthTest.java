package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthTest {
    @TempDir
    private Path directory;

    private final Report report = new Report();
    private final Growth growth = new Growth(report);

    @BeforeEach
    void aCountryOfTwoSizes() {
        growth.of(25_000).add(Growth.ENTRIES, 2_000_000, "entries", null);
        growth.of(25_000).add("disk of the case log", 3_300, Room.UNIT, null);
        growth.of(25_000).add("start", 15, "s", Budget.under(15));
        growth.of(1_000).add(Growth.ENTRIES, 500_000, "entries", null);
        growth.of(1_000).add("disk of the case log", 900, Room.UNIT, null);
        growth.of(1_000).add("start", 14.99, "s", Budget.under(15));
        growth.of(1_000).add("nothing", 0, "s", null);
        growth.of(25_000).add("nothing", 0, "s", null);
        growth.ofTheLongestCase(1_000).add("its file", 40, "ms", null);
        growth.ofTheLongestCase(25_000).add("its file", 1_000, "ms", null);
        growth.of(1_000).add("disk of the write-ahead log", 150, Room.UNIT, null);
        growth.of(25_000).add("disk of the write-ahead log", 2_148, Room.UNIT, null);
    }

    @Test
    void a_million_entries_take_what_came_with_them_and_not_what_was_there_before() throws IOException {
        growth.draw(directory);

        assertThat(directory.resolve("growth.md"))
                .content()
                .contains("- disk of the case log for 1,000,000 entries: 1,600 MB");
    }

    @Test
    void what_has_a_limit_of_its_own_is_not_reckoned_for_a_million_entries() throws IOException {
        growth.draw(directory);
        growth.conclude();

        var csv = directory.resolve("benchmark.csv");
        report.write(csv);
        assertThat(directory.resolve("growth.md")).content().doesNotContain("write-ahead log for");
        assertThat(csv)
                .content()
                .doesNotContain("write-ahead log for")
                .contains("slope of disk of the write-ahead log");
    }

    @Test
    void what_the_case_of_most_files_takes_has_no_slope() throws IOException {
        growth.ofTheLongestCase(1_000).add("its export", 2, "s", null);
        growth.ofTheLongestCase(25_000).add("its export", 52, "s", null);
        growth.draw(directory);
        growth.conclude();

        var csv = directory.resolve("benchmark.csv");
        report.write(csv);
        assertThat(csv).content().contains("\"its export, 25,000 cases\"").doesNotContain("slope of its export");
        assertThat(directory.resolve("whole-country.svg"))
                .content()
                .contains(">start: ")
                .doesNotContain("its export");
    }

    @Test
    void where_nothing_was_measured_what_was_drawn_before_stays() throws IOException {
        growth.draw(directory);
        var before = Files.readString(directory.resolve("growth.md"));

        new Growth(report).draw(directory);

        assertThat(directory.resolve("growth.md")).hasContent(before);
        assertThat(directory.resolve("whole-country.svg")).exists();
    }

    @Test
    void a_picture_that_has_nothing_to_show_is_removed() throws IOException {
        growth.draw(directory);
        var anothers = Files.writeString(directory.resolve("map.svg"), "<svg/>");

        var once = new Growth(report);
        once.of(1_000).add("start", 14, "s");
        once.draw(directory);

        assertThat(directory.resolve("whole-country.svg")).doesNotExist();
        assertThat(directory.resolve("growth.md")).content().contains("| start, s | 14.00 |");
        assertThat(anothers).exists();
    }

    @Test
    void its_table_has_sizes_in_order_and_slopes_of_what_can_be_compared() throws IOException {
        growth.draw(directory);

        assertThat(Files.readAllLines(directory.resolve("growth.md")))
                .contains(
                        "| cases | 1,000 | 25,000 | slope | budget |",
                        "| entries, entries | 500,000 | 2,000,000 | 0.43 |  |",
                        "| start, s | 14.99 | 15.00 | 0.00 | under 15 |",
                        "| nothing, s | 0.00 | 0.00 |  |  |",
                        "| its file, ms | 40.00 | 1,000 |  |  |");
    }

    @Test
    void what_misses_its_budget_by_nothing_misses_it() throws IOException {
        growth.conclude();

        var csv = directory.resolve("benchmark.csv");
        report.write(csv);

        assertThat(csv)
                .content()
                .contains(
                        "\"start, 25,000 cases\",15.00,s,under 15,MISSED\n",
                        "\"start, 1,000 cases\",14.99,s,under 15,met\n",
                        "\"slope of start\",0.00,,,\n",
                        "\"disk of the case log for 1,000,000 entries\",1600,MB,,\n");
    }
}
