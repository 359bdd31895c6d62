package org.jointcase.api.country.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointcase.api.provider.Account;
import org.jointcase.api.provider.DemonstrationPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoiningTest {
    /** The number of the last case of a country that all join. */
    private static final int LAST = 24_999;

    @ParameterizedTest
    @CsvSource({"0,1", "9,1", "10,2", "40,3", "160,4", "640,5", "2560,6", "10239,6", "10240,7", "24999,7"})
    void the_later_a_case_comes_the_more_memoranda_it_finds(int number, int memoranda) {
        assertThat(Joining.memoranda(number)).isEqualTo(memoranda);
    }

    @Test
    void all_that_join_and_the_demonstrations_four_are_forty_organisations() {
        var demonstrations = DemonstrationPeople.ALL.stream()
                .map(Account::organisation)
                .distinct()
                .toList();
        var joining = Joining.DRAUGHTS.stream()
                .flatMap(draught -> draught.parties().stream())
                .map(Joining.Party::code)
                .toList();

        assertThat(demonstrations).hasSize(4);
        assertThat(joining).hasSize(36).doesNotHaveDuplicates().doesNotContainAnyElementsOf(demonstrations);
        assertThat(Joining.memoranda(LAST))
                .as("the demonstration's memorandum and every other")
                .isEqualTo(1 + Joining.DRAUGHTS.size())
                .isEqualTo(Joining.memoranda(Integer.MAX_VALUE));
    }
}
