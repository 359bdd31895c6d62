package org.jointcase.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What happened in a case is told page by page, as far as somebody sees it. */
class HistoryIT {
    private static final String LATEST = "&position=" + Long.MAX_VALUE;

    private final Program program = Program.shared();
    private final JointCase joint = JointCase.shared(program);

    @ParameterizedTest
    @ValueSource(strings = {"ncic.auditor", "agency.investigator", "police.investigator"})
    void its_pages_are_all_that_he_sees_and_none_but_the_last_is_short(String who) {
        var work = new CaseWork(program, joint, "As seen");
        for (int i = 0; i < 4; i++) {
            work.note("agency.investigator");
            work.exhibit("agency.exhibits", i % 2 == 0 ? "RED" : "AMBER");
            work.note("police.investigator");
        }
        var reader = program.as(who);
        var steps = reader.get(joint.route("/replay?states=false" + LATEST)).granted();

        var pages = pages(reader, 3);

        assertThat(pages.stream().flatMap(List::stream))
                .containsExactlyElementsOf(steps.text()
                        .lines()
                        .map(line -> Someone.JSON.readTree(line).required("entry"))
                        .toList());
        assertThat(pages.subList(0, pages.size() - 1)).isNotEmpty().allMatch(page -> page.size() == 3);
        assertThat(pages.getLast()).isNotEmpty();
    }

    @Test
    void a_page_opens_no_more_of_the_case_than_it_may_show() {
        var auditor = program.as("ncic.auditor");
        new CaseWork(program, joint, "Noted last").note("agency.investigator");
        var flip = flipOfTheLast(auditor);
        var log = TamperedLog.of(program);
        log.change(flip);
        try {
            auditor.get(joint.route("/history?limit=3")).granted();
            auditor.get(joint.route("/history?limit=200")).refused(500, "internal");
        } finally {
            log.change(flip);
        }
    }

    /** Done twice, it undoes itself. */
    private String flipOfTheLast(Someone auditor) {
        var last = pages(auditor, 200).getLast().getLast();
        return "update ledger.case_entry set payload = set_byte(payload, 70, get_byte(payload, 70) # 1)"
                + " where position = " + last.required("position").asLong();
    }

    private List<List<JsonNode>> pages(Someone reader, int limit) {
        var pages = new ArrayList<List<JsonNode>>();
        var route = joint.route("/history?limit=" + limit + LATEST);
        var page = reader.get(route).granted().json();
        pages.add(page.required("items").valueStream().toList());
        while (!page.required("next").isNull()) {
            var cursor = page.required("next").asString();
            page = reader.get(route + "&cursor=" + cursor).granted().json();
            pages.add(page.required("items").valueStream().toList());
        }
        return pages;
    }
}
