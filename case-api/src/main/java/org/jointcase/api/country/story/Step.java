package org.jointcase.api.country.story;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointcase.api.country.material.EvidenceFile;
import org.jointcase.exhibit.Content;
import org.jointcase.exhibit.ExhibitId;
import org.jointcase.investigation.InvestigationId;
import org.jointcase.mandate.Act;
import org.jointcase.mandate.CaseCommand;
import org.jointcase.mandate.Mandate;

/** One thing that somebody does in a case. Its name is given once in a country, so that it is done once. */
public sealed interface Step {
    String name();

    Mandate by();

    /** How long ago it happened. */
    Duration ago();

    /** Anything that registers no exhibit. */
    record Deed(String name, Mandate by, Duration ago, Function<Act, CaseCommand> command) implements Step {}

    /** An exhibit that is registered by its seal. */
    record Sealing(String name, Mandate by, Duration ago, Function<Act, CaseCommand> command) implements Step {}

    /** An exhibit that is registered with its file. */
    record Filing(
            String name,
            Mandate by,
            Duration ago,
            ExhibitId exhibit,
            InvestigationId investigation,
            Supplier<EvidenceFile> file,
            BiFunction<Act, Content, CaseCommand> command)
            implements Step {}
}
