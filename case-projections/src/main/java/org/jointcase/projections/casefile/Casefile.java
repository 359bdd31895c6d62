package org.jointcase.projections.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one case that somebody sees.
 *
 * @param brief what the submitter wrote, for those who see the file, as {@code offences} and what closing is about
 */
public record Casefile(
        Investigation investigation,
        @Nullable Brief brief,
        List<CaseOffence> offences,
        List<Participant> participants,
        List<Member> members,
        List<Filed<Exhibit, ExhibitStanding>> exhibits,
        List<Filed<Release, ReleaseStanding>> releases,
        List<Filed<Request, RequestStanding>> requests,
        List<Note> notes,
        List<Task> tasks,
        List<Closure> closures,
        List<ReleaseContinued> continuedReleases) {
    private static final Comparator<Exhibit> BY_NUMBER = Comparator.comparingInt(
                    (Exhibit exhibit) -> exhibit.number().length())
            .thenComparing(Exhibit::number);

    static Optional<Casefile> of(Contents contents) {
        return contents.one(Part.INVESTIGATION).map(investigation -> of(investigation, contents));
    }

    private static Casefile of(Investigation investigation, Contents contents) {
        return new Casefile(
                investigation,
                contents.one(Part.BRIEF).orElse(null),
                contents.all(Part.OFFENCES),
                contents.all(Part.PARTICIPANTS),
                contents.all(Part.MEMBERS),
                Filed.join(
                        contents.all(Part.EXHIBITS).stream().sorted(BY_NUMBER).toList(),
                        Exhibit::exhibitId,
                        contents.all(Part.EXHIBIT_STANDINGS),
                        ExhibitStanding::exhibitId),
                Filed.join(
                        contents.all(Part.RELEASES),
                        Release::releaseId,
                        contents.all(Part.RELEASE_STANDINGS),
                        ReleaseStanding::releaseId),
                Filed.join(
                        contents.all(Part.REQUESTS),
                        Request::requestId,
                        contents.all(Part.REQUEST_STANDINGS),
                        RequestStanding::requestId),
                Note.of(contents.all(Part.NOTES)),
                contents.all(Part.TASKS),
                contents.all(Part.CLOSURES),
                contents.all(Part.CONTINUED_RELEASES));
    }
}
