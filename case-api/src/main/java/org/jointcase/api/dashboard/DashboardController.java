package org.jointcase.api.dashboard;

import java.util.List;
import org.jointcase.api.reading.Page;
import org.jointcase.api.reading.UpToDate;
import org.jointcase.api.security.PermittedToReaders;
import org.jointcase.mandate.Mandate;
import org.jointcase.messaging.RaisedAlarms;
import org.jointcase.projections.approvals.Approval;
import org.jointcase.projections.approvals.Approvals;
import org.jointcase.projections.dashboard.Dashboard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures, and what waits for whom. */
@RestController
@RequestMapping("/api/v1")
class DashboardController {
    private static final String[] MODELS = {"board", "partners", "approvals", "casefile"};

    private final Dashboard dashboard;
    private final Approvals approvals;
    private final UpToDate upToDate;
    private final RaisedAlarms alarms;

    DashboardController(Dashboard dashboard, Approvals approvals, UpToDate upToDate, RaisedAlarms alarms) {
        this.dashboard = dashboard;
        this.approvals = approvals;
        this.upToDate = upToDate;
        this.alarms = alarms;
    }

    @GetMapping("dashboard")
    @PermittedToReaders
    Overview figures(Mandate mandate, @RequestParam(required = false) @Nullable Long position) {
        upToDate.ofAll(mandate, position, MODELS);
        return new Overview(dashboard.figures(mandate), mandate.ofCentre() ? alarms.standing() : List.of());
    }

    /** @param yours only what the caller may decide */
    @GetMapping("approvals")
    @PermittedToReaders
    ResponseEntity<Page<Approval>> waiting(
            Mandate mandate,
            @RequestParam(defaultValue = "false") boolean yours,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Long position) {
        upToDate.ofAll(mandate, position, MODELS);
        var page = approvals.page(mandate, yours, Page.limit(limit), cursor);
        return Page.of(page.items(), page.next());
    }
}
