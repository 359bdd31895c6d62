package org.jointcase.projections.dashboard;

import java.util.List;
import java.util.Map;
import org.jointcase.assistance.AssistanceStatus;
import org.jointcase.investigation.InvestigationStatus;
import org.jointcase.projections.approvals.WaitingFor;

/**
 * The figures of the dashboard, over what somebody sees. What is none is left out.
 *
 * @param cases the open cases by status, and {@code ages} by how long
 * @param workload the cases that somebody leads, the most first
 * @param approvals what waits for him
 * @param requests the open requests for assistance by status
 */
public record Figures(
        Map<InvestigationStatus, Long> cases,
        Map<AgeBand, Long> ages,
        List<Workload> workload,
        Map<WaitingFor, Long> approvals,
        Map<AssistanceStatus, Long> requests) {}
