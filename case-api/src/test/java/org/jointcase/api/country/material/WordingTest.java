package org.jointcase.api.country.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final int CASES = 200;
    private static final int SAID_IN_A_CASE = 7;
    private static final List<String> SPOKEN = List.of("note", "task", "outcome", "correction");
    private static final Texts TEXTS = Texts.read();

    @Test
    void people_write_in_english_and_in_filipino() {
        var english = said().filter(in("en")).toList();
        var filipino = said().filter(in("fil")).toList();

        assertThat(english).hasSizeBetween(700, 950);
        assertThat(filipino).hasSizeBetween(450, 700).doesNotContainAnyElementsOf(english);
        assertThat(english.size() + filipino.size()).as("all of it").isEqualTo(CASES * SAID_IN_A_CASE);
    }

    @Test
    void the_title_and_the_summary_of_a_case_are_in_one_language() {
        var filipino = in("fil");
        var titles = IntStream.range(0, CASES)
                .filter(number -> filipino.test(wording(number).title(dice(number))))
                .toArray();
        var summaries = IntStream.range(0, CASES)
                .filter(number -> filipino.test(wording(number).summary(dice(number))))
                .toArray();

        assertThat(titles).isEqualTo(summaries).hasSizeBetween(50, 110);
    }

    @Test
    void no_slot_stays_empty() {
        assertThat(said()).hasSize(CASES * SAID_IN_A_CASE).noneMatch(text -> text.matches(".*[{}].*"));

        var wording = wording(0);
        assertThat(Lines.of("texts.txt"))
                .as("every sentence that there is")
                .hasSizeGreaterThan(300)
                .allSatisfy(line -> assertThat(wording.filled(line)).doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "office"})
    void a_filipino_sentence_is_filled_in_filipino(String slot) {
        var filipino = TEXTS.list("fil " + slot);
        var english = TEXTS.list(slot).stream()
                .filter(words -> !filipino.contains(words))
                .toList();
        assertThat(filipino).hasSameSizeAs(TEXTS.list(slot)).doesNotHaveDuplicates();
        assertThat(english).hasSizeGreaterThan(3);
        assertThat(sentences("fil")).anyMatch(sentence -> sentence.contains("{fil " + slot + "}"));

        for (int number = 0; number < CASES; number++) {
            var filled = sentences("fil").stream().map(wording(number)::filled);
            assertThat(filled).allSatisfy(sentence -> assertThat(sentence).doesNotContain(english));
        }
    }

    @Test
    void where_a_list_has_both_languages_each_is_filled_in_its_own() {
        assertThat(Lines.of("texts.txt"))
                .noneMatch(line -> line.matches(".*\\b(sa|ng) \\{(platform|office)}.*"))
                .noneMatch(line -> line.matches(".*\\b(of|on|from) \\{fil .*"));
    }

    @Test
    void both_languages_name_the_same_thing() {
        var shop = "the Usap marketplace";
        var named = IntStream.range(0, CASES)
                .mapToObj(number -> wording(number).filled("{platform}, {fil platform}"))
                .filter(text -> text.startsWith(shop));
        assertThat(named).isNotEmpty().containsOnly(shop + ", marketplace ng Usap");
    }

    private static Stream<String> said() {
        return IntStream.range(0, CASES).boxed().flatMap(WordingTest::said);
    }

    private static Stream<String> said(int number) {
        var wording = wording(number);
        var dice = dice(number);
        var ofTheMatter = Stream.of(wording.title(dice), wording.summary(dice), wording.note(dice));
        return Stream.concat(ofTheMatter, SPOKEN.stream().map(list -> wording.spoken(list, dice)));
    }

    private static Wording wording(int number) {
        return new Wording(TEXTS, Dice.of(1, number, "setting"));
    }

    private static Dice dice(int number) {
        return Dice.of(1, number, "words");
    }

    /** Whether it is one of a language's sentences, whatever fills its slots. */
    private static Predicate<String> in(String language) {
        var any = sentences(language).stream()
                .map(sentence -> "\\Q" + sentence.replaceAll("\\{[a-z ]+}", "\\\\E.+\\\\Q") + "\\E")
                .collect(Collectors.joining("|"));
        return Pattern.compile(any).asMatchPredicate();
    }

    private static List<String> sentences(String language) {
        var ofMatters = TEXTS.matters().stream()
                .flatMap(matter -> matter.sentences().entrySet().stream())
                .filter(kind -> kind.getKey().startsWith(language + " "))
                .flatMap(kind -> kind.getValue().stream());
        var ofLists = SPOKEN.stream()
                .map(spoken -> TEXTS.list(language + " " + spoken))
                .flatMap(List::stream);
        return Stream.concat(ofMatters, ofLists).toList();
    }
}
