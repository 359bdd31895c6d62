package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final int CURVES = 25;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern CURVE = Pattern.compile("<polyline .* fill=\"none\" (.*) stroke-width.*");
    private static final Pattern IN_THE_LEGEND = Pattern.compile("<line x1=\"520\" .* x2=\"536\" y2=\"\\d+\" (.*)/>");

    private final String svg = new Picture(
                    "All cases",
                    IntStream.rangeClosed(1, CURVES)
                            .mapToObj(number -> new Curve(
                                    "figure " + number,
                                    "s",
                                    null,
                                    true,
                                    new TreeMap<>(Map.of(1_000L, 1.0, 25_000L, (double) number))))
                            .toList())
            .svg();

    @Test
    void curves_of_the_same_colour_differ_in_their_dashes() {
        var strokes = CURVE.matcher(svg).results().map(curve -> curve.group(1)).toList();

        assertThat(strokes).hasSize(CURVES).doesNotHaveDuplicates();
        assertThat(strokes.stream()
                        .flatMap(stroke -> COLOUR.matcher(stroke).results())
                        .map(MatchResult::group)
                        .distinct())
                .as("fewer colours than curves")
                .hasSizeLessThan(CURVES);
    }

    @Test
    void the_legend_shows_each_as_it_is_drawn() {
        assertThat(IN_THE_LEGEND.matcher(svg).results().map(line -> line.group(1)))
                .containsExactlyElementsOf(CURVE.matcher(svg)
                        .results()
                        .map(curve -> curve.group(1))
                        .toList());
    }
}
