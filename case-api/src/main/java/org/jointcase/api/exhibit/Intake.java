package org.jointcase.api.exhibit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jointcase.api.problem.Refused.malformed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jointcase.api.change.Change;
import org.jointcase.api.change.Changes;
import org.jointcase.api.change.Digest;
import org.jointcase.api.change.NewId;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.investigation.Sight;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.ledger.command.Receipt;
import org.jointcase.mandate.Mandate;
import org.jointcase.mandate.NotVisible;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The way of an upload: seen, described, stored, and only then recorded. What is not recorded is not kept. */
final class Intake {
    private static final String ZEROS = "0".repeat(128);

    private final CommittedStates states;
    private final Changes changes;
    private final EvidenceStore store;
    private final JsonMapper json;

    Intake(CommittedStates states, Changes changes, EvidenceStore store, JsonMapper json) {
        this.states = states;
        this.changes = changes;
        this.store = store;
        this.json = json;
    }

    Receipt take(Change change, InvestigationId investigation, HttpServletRequest request) throws IOException {
        mustSee(investigation, change.caller().mandate());
        changes.mustNotBeStale(change, investigation.value());
        var parts = Parts.of(request);
        var described = parts.exhibit();
        var exhibit = read(described, request);
        var id = new ExhibitId(NewId.next());
        var file = parts.file();
        if (file == null) {
            var digested = change.with(Digest.of(request, described));
            return record(digested, exhibit, id, investigation, exhibit::item);
        }
        // Whatever is wrong with the description is said before the file is read.
        changes.check(change, exhibit, act -> exhibit.collect(act, id, investigation, content(file.name(), exhibit)));
        return store.keep(id, investigation, file, exhibit.expected(), content -> {
            parts.end();
            var name = (file.name() + "\n" + content.sha256()).getBytes(UTF_8);
            var digested = change.with(Digest.of(request, described, name));
            return record(digested, exhibit, id, investigation, () -> content);
        });
    }

    /** The exhibit that this receipt is about. */
    static Collected collected(Receipt receipt) {
        return receipt.entries().stream()
                .map(entry -> entry.event())
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void mustSee(InvestigationId investigation, Mandate mandate) {
        NotVisible.unless(new Sight(states.latest(investigation).state(), mandate).ofHeader());
    }

    private NewExhibit read(byte[] described, HttpServletRequest request) {
        try {
            return json.readValue(described, NewExhibit.class);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException(
                    "the part exhibit", unreadable, new ServletServerHttpRequest(request));
        }
    }

    private static Content content(String name, NewExhibit exhibit) {
        if (exhibit.seal() != null || exhibit.condition() != null) {
            throw malformed("either a part file, or seal and condition");
        }
        exhibit.expected();
        return Content.file(name, 0, ZEROS.substring(64), ZEROS);
    }

    private Receipt record(
            Change change, NewExhibit exhibit, ExhibitId id, InvestigationId investigation, Supplier<Content> content) {
        UUID object = investigation.value();
        return changes.send(change, exhibit, object, act -> exhibit.collect(act, id, investigation, content.get()));
    }
}
