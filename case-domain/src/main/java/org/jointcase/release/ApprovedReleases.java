package org.jointcase.release;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jointcase.investigation.Investigation;
import org.jointcase.mandate.Committed;
import org.jointcase.release.ReleaseCommand.Approve;

/** Approves releases; what they share stands in the case's register too. */
public final class ApprovedReleases {
    private final Repository<Investigation> investigations;
    private final Repository<Release> releases;

    public ApprovedReleases(Repository<Investigation> investigations, Repository<Release> releases) {
        this.investigations = investigations;
        this.releases = releases;
    }

    @CommandHandler
    void decide(Approve command, Committed committed) {
        command.permitted();
        var known = committed.state(command.releaseId());
        var investigation = investigations.load(known.investigation().toString());
        var state = investigation.invoke(Investigation::state);
        var release = releases.load(command.releaseId().toString());
        release.execute(proposed -> proposed.decide(command, state, committed));
        var sharing = release.invoke(Release::sharing);
        investigation.execute(register -> register.share(command.releaseId(), sharing));
    }
}
