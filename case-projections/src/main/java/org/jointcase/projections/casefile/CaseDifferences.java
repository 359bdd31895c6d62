package org.jointcase.projections.casefile;

import java.util.List;

/**
 * What differs in a case between two moments, as far as somebody sees it.
 *
 * @param entries of the case that made it differ, in order: who did it, and when
 */
public record CaseDifferences(List<CaseChange> changes, List<HistoryEntry> entries) {}
