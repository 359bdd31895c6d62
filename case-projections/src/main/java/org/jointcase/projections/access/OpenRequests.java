package org.jointcase.projections.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointcase.projections.rows.Rows;

/**
 * Who sees each open request of a case: those who see the case's file, those who see the case and whose part it is, and those
 * whom it is shown to.
 */
record OpenRequests(Rows rows, UUID caseId) {
    /** Brings the rows of all of them to what the case's sight gives now. */
    void write() {
        var shown = rows.all(OpenRequest.TABLE).stream()
                .collect(groupingBy(OpenRequest::requestId, mapping(OpenRequest::holder, toSet())));
        shown.forEach(this::write);
        rows.all(Asked.TABLE).stream()
                .filter(asked -> asked.status().isOpen() && !shown.containsKey(asked.requestId()))
                .forEach(asked -> write(asked.requestId(), Set.of()));
    }

    /** @param before who saw it until now */
    void write(UUID request, Set<String> before) {
        var now = holders(request);
        for (var holder : before) {
            if (!now.contains(holder)) {
                rows.remove(OpenRequest.TABLE, caseId, request, holder);
            }
        }
        var asked = rows.find(Asked.TABLE, caseId, request);
        if (asked != null) {
            now.forEach(
                    holder -> rows.put(OpenRequest.TABLE, new OpenRequest(caseId, request, holder, asked.status())));
        }
    }

    /** Nobody where it is not open. */
    Set<String> holders(UUID request) {
        var asked = rows.find(Asked.TABLE, caseId, request);
        var sight = rows.find(ObjectSight.TABLE, caseId, request);
        if (asked == null || sight == null || !asked.status().isOpen()) {
            return Set.of();
        }
        var holders = new HashSet<>(sight.holders());
        for (var ofCase : rows.all(CaseSight.TABLE)) {
            if (ofCase.file() || sight.isPartOf(ofCase.holder())) {
                holders.add(ofCase.holder());
            }
        }
        return holders;
    }
}
