package org.jointcase.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.projections.SomeEvents.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jointcase.embedded.DatabaseRoles;
import org.jointcase.handling.Tlp;
import org.jointcase.investigation.InvestigationEvent.LeadAssigned;
import org.jointcase.investigation.InvestigationEvent.Opened;
import org.jointcase.investigation.InvestigationEvent.ParticipantAdmitted;
import org.jointcase.investigation.InvestigationEvent.ParticipantWithdrawn;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.PersonId;
import org.jointcase.mandate.Role;
import org.jointcase.organisation.OrganisationId;
import org.jointcase.projections.board.Board;
import org.jointcase.projections.board.BoardFilter;
import org.jointcase.projections.board.BoardItem;
import org.jointcase.projections.board.BoardOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which cases a list finds, for whom, and in which order. */
class BoardIT {
    private static final int MANY = 100;
    private static final Mandate CENTRE = supervisor(true);
    private static final Mandate AGENCY = supervisor(false);

    private final FollowedReadModels readModels = new FollowedReadModels();
    private final JdbcClient projector = JdbcClient.create(readModels.as(DatabaseRoles.PROJECTOR));
    private final Board board = new Board(readModels.reading());

    @Test
    void a_text_is_found_in_number_title_and_summary_as_it_stands() {
        submitted("NCIC-2026-000001", "100% off, paid twice", "A seller of C:\\wallets");
        submitted("NCIC-2026-000002", "1000 offers", "a_b was the account");
        submitted("NCIC-2026-000003", "Ninakaw ang AXB", "Walang iba");

        assertThat(found(CENTRE, "0% OFF")).containsExactly("NCIC-2026-000001");
        assertThat(found(CENTRE, "c:\\w")).containsExactly("NCIC-2026-000001");
        assertThat(found(CENTRE, "A_B")).containsExactly("NCIC-2026-000002");
        assertThat(found(CENTRE, "axb")).containsExactly("NCIC-2026-000003");
        assertThat(found(CENTRE, "000002")).containsExactly("NCIC-2026-000002");
        assertThat(found(CENTRE, "zzyzx")).isEmpty();
        assertThat(found(CENTRE, " off")).containsExactly("NCIC-2026-000002", "NCIC-2026-000001");
    }

    @Test
    void a_text_of_the_summary_is_found_by_those_alone_who_see_the_file() {
        sees(AGENCY, submitted("NCIC-2026-000001", "Parcel with stones", "Perlas bank"), true);
        sees(AGENCY, submitted("NCIC-2026-000002", "Parcel with nothing", "Perlas bank"), false);
        submitted("NCIC-2026-000003", "Parcel never sent", "Perlas bank");

        assertThat(found(AGENCY, "perlas")).containsExactly("NCIC-2026-000001");
        assertThat(found(AGENCY, "parcel")).containsExactly("NCIC-2026-000002", "NCIC-2026-000001");
        assertThat(found(CENTRE, "perlas")).containsExactly("NCIC-2026-000003", "NCIC-2026-000002", "NCIC-2026-000001");
        assertThat(board.page(AGENCY, with("parcel"), BoardOrder.NEWEST, MANY, null)
                        .items())
                .extracting(BoardItem::severity)
                .extracting(severity -> severity != null)
                .containsExactly(false, true);
    }

    @Test
    void what_a_text_finds_comes_page_by_page_in_the_order_asked_for() {
        for (int i = 1; i <= 7; i++) {
            sees(AGENCY, submitted("NCIC-2026-00000" + i, "Parcel " + (7 - i), "Perlas bank"), i % 2 == 0);
            submitted("NCIC-2026-10000" + i, "Parcel " + i, "Perlas bank");
        }

        assertThat(pages(AGENCY, "parcel", "title"))
                .containsExactly(
                        "NCIC-2026-000007",
                        "NCIC-2026-000006",
                        "NCIC-2026-000005",
                        "NCIC-2026-000004",
                        "NCIC-2026-000003",
                        "NCIC-2026-000002",
                        "NCIC-2026-000001");
        assertThat(pages(AGENCY, "perlas", "-number"))
                .containsExactly("NCIC-2026-000006", "NCIC-2026-000004", "NCIC-2026-000002");
    }

    @Test
    void a_text_is_looked_for_among_the_cases_that_the_other_conditions_leave() {
        submitted("NCIC-2026-000001", "Parcel", "Perlas bank");
        var open = submitted("NCIC-2026-000002", "Parcel", "Perlas bank");
        projector
                .sql("update board.card set status = 'OPEN' where case_id = ?")
                .param(open)
                .update();

        assertThat(page(new BoardFilter(Set.of(InvestigationStatus.OPEN), "perlas", null, null)))
                .containsExactly("NCIC-2026-000002");
        var agency = UUID.randomUUID();
        projector
                .sql("update board.card set lead = ?, parties = array [?] where case_id = ?")
                .params(agency, agency, open)
                .update();
        assertThat(page(new BoardFilter(Set.of(), "perlas", agency, null))).containsExactly("NCIC-2026-000002");
        assertThat(page(new BoardFilter(Set.of(), "perlas", null, agency))).containsExactly("NCIC-2026-000002");
        assertThat(page(new BoardFilter(Set.of(), "perlas", UUID.randomUUID(), null)))
                .isEmpty();
    }

    private List<String> page(BoardFilter filter) {
        return board.page(CENTRE, filter, BoardOrder.NEWEST, MANY, null).items().stream()
                .map(BoardItem::number)
                .toList();
    }

    @Test
    void a_case_is_listed_by_each_organisation_that_takes_part_in_it() {
        var id = new InvestigationId(new UUID(0x7200, 1));
        var centre = SomeParties.somebody(SomeParties.CENTRE, 1);
        var story = new Story(NOON)
                .by(centre, SomeEvents.submitted(id, "NCIC-2026-000001", centre, Tlp.AMBER), new Opened(id))
                .by(
                        centre,
                        new LeadAssigned(id, SomeParties.AGENCY, null),
                        new ParticipantAdmitted(id, SomeParties.POLICE, null))
                .by(centre, new LeadAssigned(id, SomeParties.POLICE, null));
        readModels.follow(story.next());
        assertThat(found(CENTRE, "phishing OF")).as("its title").hasSize(1);
        assertThat(found(CENTRE, "MAILS in")).as("its summary").hasSize(1);
        assertThat(numbersWith(SomeParties.AGENCY)).hasSize(1);
        assertThat(numbersWith(SomeParties.POLICE)).hasSize(1);
        assertThat(numbersWith(SomeParties.CENTRE)).isEmpty();

        readModels.follow(story.by(centre, new ParticipantWithdrawn(id, SomeParties.AGENCY, "its part is done"))
                .next());
        assertThat(numbersWith(SomeParties.AGENCY)).isEmpty();
        assertThat(numbersWith(SomeParties.POLICE)).containsExactly("NCIC-2026-000001");
    }

    private List<String> numbersWith(OrganisationId organisation) {
        return page(new BoardFilter(Set.of(), null, null, organisation.value()));
    }

    private List<String> found(Mandate mandate, String text) {
        return board.page(mandate, with(text), BoardOrder.NEWEST, MANY, null).items().stream()
                .map(BoardItem::number)
                .toList();
    }

    private List<String> pages(Mandate mandate, String text, String order) {
        var numbers = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = board.page(mandate, with(text), BoardOrder.of(order), 2, cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            page.items().forEach(item -> numbers.add(item.number()));
            cursor = page.next();
        } while (cursor != null);
        return numbers;
    }

    private static BoardFilter with(String text) {
        return new BoardFilter(Set.of(), text, null, null);
    }

    /** Each a moment after the one before. */
    private UUID submitted(String number, String title, String summary) {
        var id = UUID.randomUUID();
        projector
                .sql(
                        "insert into board.card (case_id, number, title, tlp, status, submitted_at, needle, parties, version, position)"
                                + " values (?, ?, ?, 'AMBER', 'SUBMITTED', clock_timestamp(), ?, '{}', 1, 1)")
                .params(id, number, title, (number + " " + title).toLowerCase(Locale.ROOT))
                .update();
        projector
                .sql("insert into board.brief (case_id, severity) values (?, 'HIGH')")
                .param(id)
                .update();
        projector
                .sql("insert into board.summary (case_id, needle) values (?, ?)")
                .params(id, summary.toLowerCase(Locale.ROOT))
                .update();
        return id;
    }

    private void sees(Mandate mandate, UUID caseId, boolean file) {
        projector
                .sql("insert into access.case_sight (case_id, holder, file) values (?, ?, ?)")
                .params(caseId, "supervisors:" + mandate.organisation(), file)
                .update();
    }

    private static Mandate supervisor(boolean ofCentre) {
        return new Mandate(
                new PersonId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                ofCentre,
                Set.of(Role.SUPERVISOR));
    }
}
