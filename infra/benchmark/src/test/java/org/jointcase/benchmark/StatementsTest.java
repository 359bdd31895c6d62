package org.jointcase.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines as a running program's PostgreSQL logged them. */
class StatementsTest {
    @Test
    void all_that_a_list_of_cases_asks_counts() {
        assertThat("""
            jointcase_reader LOG:  execute S_4: select position, slot, envelope, payload, leaf from ledger.case_entry where \
            aggregate_id = $1 and sequence > $2 order by sequence limit $3
            jointcase_query LOG:  statement: BEGIN READ ONLY
            jointcase_query LOG:  execute S_2: set transaction isolation level repeatable read
            jointcase_query LOG:  execute S_3: select set_config('jointcase.person', $1, true),
            \t       set_config('jointcase.organisation', $2, true)
            jointcase_query LOG:  execute S_9: select c.case_id, c.number, c.title, c.tlp, c.status, c.lead, c.lead_investigator
            \tfrom board.card c
            jointcase_query LOG:  execute S_1: COMMIT
            """.lines().filter(Statements::isForARequest)).hasSize(6);
    }

    @Test
    void all_that_the_access_log_writes_down_counts_and_what_is_read_of_one_case() {
        assertThat("""
            jointcase_writer LOG:  statement: BEGIN
            jointcase_writer LOG:  execute S_2: select pg_advisory_xact_lock($1, $2)
            jointcase_writer LOG:  execute S_3:\s
            \t
            \tselect clock_timestamp(), head.frontier, head.recorded
            \tfrom (values (0)) as always
            jointcase_writer LOG:  execute S_8: COMMIT
            jointcase_reader LOG:  execute S_7: select position, slot, envelope, payload, leaf from ledger.case_entry where \
            case_id = $1 and case_sequence > $2 order by case_sequence limit $3
            """.lines().filter(Statements::isForARequest)).hasSize(5);
    }

    @Test
    void nothing_that_goes_on_by_itself_counts() {
        assertThat("""
            jointcase_reader LOG:  execute S_2: select position, slot, envelope, payload, leaf from ledger.case_entry where \
            position > $1 order by position limit $2
            jointcase_reader LOG:  execute S_5: select coalesce((select max(position) from ledger.case_entry where slot = \
            slots.slot and position <= $1), 0)
            \tfrom generate_series(0, 11) as slots(slot) order by slots.slot
            jointcase_reader LOG:  execute S_6: select coalesce(max(position), 0) from ledger.access_entry
            jointcase_reader LOG:  execute S_3: select recorded from ledger.case_head order by size desc limit 1
            jointcase_reader LOG:  execute S_8: select ranges.slot, entry.position, entry.leaf
            jointcase_reader LOG:  execute S_9:\s
            \tselect asked.id from unnest($1::uuid[]) as asked(id)
            \twhere exists (select from ledger.case_entry where aggregate_id = asked.id)
            jointcase_reader LOG:  statement:\s
            jointcase_query LOG:  statement:\s
            jointcase_keys LOG:  statement:\s
            jointcase_keys LOG:  execute S_1: select clock_timestamp() from pg_logical_emit_message(true, 'jointcase', 'writable')
            jointcase_projector LOG:  statement: BEGIN
            jointcase_projector LOG:  execute S_4: select slot, position, leaf from accesses.cursor order by slot
            jointcase_signer LOG:  execute S_1: select size, root from ledger.access_head order by size desc limit 1
            """.lines().filter(Statements::isForARequest)).isEmpty();
    }
}
